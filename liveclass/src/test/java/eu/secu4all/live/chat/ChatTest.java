package eu.secu4all.live.chat;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.FakeRoster;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChatTest {

    private final Chat chat = new Chat(new FakeRoster(), group -> group.equals(new Audience.Group("a6", 2)));
    private long seq;

    private List<Share> happen(ChatEvent event) {
        seq++;
        Stamp stamp = new Stamp(seq, Instant.ofEpochMilli(seq), "ana");
        chat.on(event, stamp);
        return chat.shares(event, stamp);
    }

    private List<Share> say(String channel, String text) {
        return happen(new ChatEvent.Said(channel, text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void decides(String rule, ChatCommand command, Decision<ChatEvent> expected) {
        say("all", "hello");
        assertThat(chat.decide(command)).isEqualTo(expected);
    }

    static Stream<Arguments> decides() {
        return Stream.of(
                says("CHAT-1 is trimmed", "all", "  hello ", Decision.yes(new ChatEvent.Said("all", "hello"))),
                says(
                        "CHAT-1 may be long",
                        "all",
                        "x".repeat(2_000),
                        Decision.yes(new ChatEvent.Said("all", "x".repeat(2_000)))),
                says("CHAT-1 is too long", "all", "x".repeat(2_001), Decision.no(ChatRefusal.TEXT_TOO_LONG)),
                says("CHAT-1 is blank", "all", " \n ", Decision.no(ChatRefusal.NOTHING_SAID)),
                says("CHAT-3 a group's channel", "a6-2", "x", Decision.yes(new ChatEvent.Said("a6-2", "x"))),
                says("CHAT-3 no such group", "a6-3", "x", Decision.no(ChatRefusal.NO_SUCH_CHANNEL)),
                says("CHAT-3 no channel at all", "nonsense", "x", Decision.no(ChatRefusal.NO_SUCH_CHANNEL)),
                Arguments.of(
                        "CHAT-4 is removed",
                        new ChatCommand.Remove("all", 1),
                        Decision.yes(new ChatEvent.Removed("all", 1))),
                Arguments.of(
                        "CHAT-4 not there", new ChatCommand.Remove("all", 2), Decision.no(ChatRefusal.NO_SUCH_MESSAGE)),
                Arguments.of(
                        "CHAT-4 in another channel",
                        new ChatCommand.Remove("a6-2", 1),
                        Decision.no(ChatRefusal.NO_SUCH_MESSAGE)));
    }

    private static Arguments says(String rule, String channel, String text, Decision<ChatEvent> expected) {
        return Arguments.of(rule, new ChatCommand.Say(channel, text), expected);
    }

    @Test
    @DisplayName("CHAT-2 ends after 10,000 messages, removed ones included")
    void isFull() {
        for (int number = 1; number <= Chat.MESSAGES_MAX; number++) {
            say("all", "x");
        }
        happen(new ChatEvent.Removed("all", 1));
        assertThat(chat.decide(new ChatCommand.Say("all", "x"))).isEqualTo(Decision.no(ChatRefusal.CHAT_FULL));
    }

    @Test
    @DisplayName("CHAT-5 the newest 200 are in view, and the next one pushes the oldest out")
    void showsTheNewest() {
        for (int number = 1; number <= 200; number++) {
            say("all", "x");
        }
        List<Share> shares = say("all", "last");
        assertThat(shares.get(0).patch().toString()).startsWith("{chat={all={1=null, 201={");
        assertThat(channel(chat.view(Audience.Wide.LEARNERS))).hasSize(200).doesNotContainKey("1");
        happen(new ChatEvent.Removed("all", 201));
        assertThat(channel(chat.view(Audience.Wide.LEARNERS))).hasSize(199).doesNotContainKey("1");
        assertThat(chat.before("all", 4, 2)).containsOnlyKeys("3", "2");
        assertThat(chat.before("a6-2", 4, 2)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> channel(Map<String, Object> view) {
        return (Map<String, Object>) ((Map<String, Object>) view.get("chat")).get("all");
    }

    @Test
    @DisplayName("CHAT-6 a group's channel is for the group and the trainers")
    void groupsAmongThemselves() {
        Audience.Group group = new Audience.Group("a6", 2);
        assertThat(chat.own(group)).isEmpty();
        assertThat(say("a6-2", "secret").stream().map(Share::audience)).containsExactly(Audience.TRAINERS, group);
        assertThat(say("all", "hello").stream().map(Share::audience)).containsExactly(Audience.PEOPLE);
        assertThat(chat.view(Audience.Wide.TRAINERS).toString()).contains("secret", "hello");
        assertThat(chat.view(Audience.Wide.LEARNERS).toString())
                .contains("hello")
                .doesNotContain("secret");
        assertThat(chat.view(Audience.Wide.STAGE)).isEqualTo(Map.of("chat", Map.of()));
        assertThat(chat.own(group).toString()).contains("secret").doesNotContain("hello");
    }
}
