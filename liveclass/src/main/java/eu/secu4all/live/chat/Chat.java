package eu.secu4all.live.chat;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All channels of a session. */
public final class Chat {

    public static final int MESSAGES_MAX = 10_000;
    public static final int TEXT_LENGTH_MAX = 2_000;

    private static final String ROOT = "chat";

    private final Roster roster;
    private final Predicate<Audience.Group> exists;
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private int said;

    /** {@code exists}: whether there is such a group now. */
    public Chat(Roster roster, Predicate<Audience.Group> exists) {
        this.roster = roster;
        this.exists = exists;
        channels.put(Channel.ALL, new Channel());
    }

    public Decision<ChatEvent> decide(ChatCommand command) {
        return command.decideIn(this);
    }

    Decision<ChatEvent> decide(ChatCommand.Say command) {
        String text = command.text().strip();
        if (!isChannel(command.channel())) {
            return Decision.no(ChatRefusal.NO_SUCH_CHANNEL);
        }
        if (text.isEmpty()) {
            return Decision.no(ChatRefusal.NOTHING_SAID);
        }
        if (text.length() > TEXT_LENGTH_MAX) {
            return Decision.no(ChatRefusal.TEXT_TOO_LONG);
        }
        if (said >= MESSAGES_MAX) {
            return Decision.no(ChatRefusal.CHAT_FULL);
        }
        return Decision.yes(new ChatEvent.Said(command.channel(), text));
    }

    Decision<ChatEvent> decide(ChatCommand.Remove command) {
        Channel channel = channels.get(command.channel());
        return channel != null && channel.has(command.message())
                ? Decision.yes(new ChatEvent.Removed(command.channel(), command.message()))
                : Decision.no(ChatRefusal.NO_SUCH_MESSAGE);
    }

    private boolean isChannel(String name) {
        return channels.containsKey(name)
                || Channel.groupOf(name).filter(exists).isPresent();
    }

    public void on(ChatEvent event, Stamp stamp) {
        event.applyTo(this, stamp);
    }

    void on(ChatEvent.Said event, Stamp stamp) {
        said++;
        channels.computeIfAbsent(event.channel(), name -> new Channel()).add(stamp.seq(), message(event, stamp));
    }

    private Map<String, Object> message(ChatEvent.Said event, Stamp stamp) {
        return Map.of(
                "by", stamp.actor(), "name", roster.name(stamp.actor()), "at", stamp.millis(), "text", event.text());
    }

    void on(ChatEvent.Removed event) {
        channels.get(event.channel()).remove(event.message());
    }

    public List<Share> shares(ChatEvent event, Stamp stamp) {
        return event.sharesOf(this, stamp);
    }

    List<Share> shares(ChatEvent.Said event, Stamp stamp) {
        Channel channel = channels.get(event.channel());
        Map<String, Object> change = new LinkedHashMap<>();
        channel.dropped().ifPresent(number -> change.put(Long.toString(number), null));
        change.put(Long.toString(stamp.seq()), channel.message(stamp.seq()));
        return toReaders(event.channel(), change);
    }

    List<Share> shares(ChatEvent.Removed event) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put(Long.toString(event.message()), null);
        return toReaders(event.channel(), change);
    }

    private static List<Share> toReaders(String channel, Map<String, Object> change) {
        Map<String, Object> patch = Patch.put(change, ROOT, channel);
        Optional<Audience.Group> group = Channel.groupOf(channel);
        return group.isPresent()
                ? List.of(new Share(Audience.TRAINERS, patch), new Share(group.get(), patch))
                : List.of(new Share(Audience.PEOPLE, patch));
    }

    /** Trainers see every channel, learners {@code all}, the stage none. */
    public Map<String, Object> view(Audience.Wide audience) {
        Map<String, Object> view = new LinkedHashMap<>();
        channels.forEach((name, channel) -> {
            if (mayRead(audience, name)) {
                view.put(name, channel.newest());
            }
        });
        return Patch.put(view, ROOT);
    }

    private static boolean mayRead(Audience.Wide audience, String channel) {
        return switch (audience) {
            case TRAINERS -> true;
            case LEARNERS -> channel.equals(Channel.ALL);
            default -> false;
        };
    }

    /** The channel of the group that somebody is in, if anything was said there. */
    public Map<String, Object> own(Audience.Group group) {
        String name = Channel.of(group);
        return channels.containsKey(name) ? Patch.put(channels.get(name).newest(), ROOT, name) : Map.of();
    }

    /** The newest {@code limit} messages before number {@code before}, newest first. */
    public Map<String, Object> before(String channel, long before, int limit) {
        return channels.containsKey(channel) ? channels.get(channel).before(before, limit) : Map.of();
    }
}
