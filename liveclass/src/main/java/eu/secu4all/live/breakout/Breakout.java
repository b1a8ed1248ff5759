package eu.secu4all.live.breakout;

import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Roster.Participant;
import eu.secu4all.live.rule.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One breakout exercise that has been formed. */
final class Breakout {

    static final Duration WARNING = Duration.ofSeconds(60);

    /** BRK-9. */
    static final int LISTED_MAX = 300;

    enum State {
        FORMING,
        RUNNING,
        ENDED
    }

    /** Who somebody was when they got their place. */
    record Member(int group, String name, String organisation, String language) {}

    record Call(long at, String by, String name) {}

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<Integer, Call> calls = new LinkedHashMap<>();
    private State state = State.FORMING;
    private Formation formation = Formation.RANDOM;
    private int[] sizes = {};
    private boolean listed;
    private Set<String> dropped = Set.of();
    private long endsAt;
    private boolean warned;

    void on(BreakoutEvent.Formed formed, Roster roster) {
        dropped = new HashSet<>(members.keySet());
        dropped.removeAll(formed.members().keySet());
        members.clear();
        state = State.FORMING;
        formation = formed.formation();
        sizes = new int[formed.groups()];
        formed.members().forEach((participant, group) -> put(participant, group, roster));
        listed = members.size() <= LISTED_MAX;
    }

    void put(String participant, int group, Roster roster) {
        Participant person = roster.find(participant)
                .orElseThrow(() -> new IllegalStateException(participant + " was never in the room"));
        leave(participant);
        sizes[group - 1]++;
        members.put(participant, new Member(group, person.name(), person.organisation(), person.language()));
    }

    void leave(String participant) {
        Member left = members.remove(participant);
        if (left != null) {
            sizes[left.group() - 1]--;
        }
    }

    void start(long end) {
        state = State.RUNNING;
        extend(end);
    }

    void extend(long end) {
        endsAt = end;
        warned = false;
    }

    void warn() {
        warned = true;
    }

    void end() {
        state = State.ENDED;
        endsAt = 0;
        warned = false;
        calls.clear();
    }

    void call(int group, Stamp stamp, Roster roster) {
        String name = roster.find(stamp.actor()).map(Participant::name).orElse("");
        calls.put(group, new Call(stamp.millis(), stamp.actor(), name));
    }

    void endCall(int group) {
        calls.remove(group);
    }

    /** BRK-1: where somebody belongs who comes late. */
    int placeFor(Participant late) {
        Set<Integer> speaking = new HashSet<>();
        members.values().stream()
                .filter(member -> formation == Formation.BY_LANGUAGE)
                .filter(member -> member.language().equals(late.language()))
                .forEach(member -> speaking.add(member.group()));
        return IntStream.rangeClosed(1, sizes.length)
                .boxed()
                .filter(group -> speaking.isEmpty() || speaking.contains(group))
                .min(Comparator.comparingInt(group -> sizes[group - 1]))
                .orElseThrow();
    }

    Optional<Instant> nextDue() {
        if (state != State.RUNNING || endsAt == 0) {
            return Optional.empty();
        }
        Instant end = Instant.ofEpochMilli(endsAt);
        return Optional.of(warned ? end : end.minus(WARNING));
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    boolean hasGroup(int group) {
        return group >= 1 && group <= sizes.length;
    }

    Optional<Integer> groupOf(String participant) {
        return Optional.ofNullable(members.get(participant)).map(Member::group);
    }

    State state() {
        return state;
    }

    Formation formation() {
        return formation;
    }

    int groups() {
        return sizes.length;
    }

    List<Integer> sizes() {
        return IntStream.of(sizes).boxed().toList();
    }

    Map<String, Member> members() {
        return members;
    }

    Map<Integer, Call> calls() {
        return calls;
    }

    /** Whether all learners see who is in which group. */
    boolean isListed() {
        return listed;
    }

    /** Who lost their place when the groups were formed last. */
    Set<String> dropped() {
        return dropped;
    }

    long endsAt() {
        return endsAt;
    }

    boolean isWarned() {
        return warned;
    }
}
