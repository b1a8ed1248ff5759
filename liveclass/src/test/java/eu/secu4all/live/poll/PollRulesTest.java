package eu.secu4all.live.poll;

import static eu.secu4all.live.poll.PollBooth.POLL;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PollRulesTest {

    private static final PollCommand OPEN = new PollCommand.Open(POLL);
    private static final PollCommand CLOSE = new PollCommand.Close(POLL);
    private static final PollCommand REOPEN = new PollCommand.Reopen(POLL);
    private static final PollCommand REVEAL = new PollCommand.Reveal(POLL);
    private static final PollCommand AGAIN = new PollCommand.Again(POLL);

    /** What has happened to the poll before. */
    private enum Past {
        UNTOUCHED,
        OPENED,
        EMPTY,
        VOTED,
        CLOSED,
        REVEALED,
        OVER,
        TEN_ROUNDS;

        PollBooth play(PollBooth booth) {
            return switch (this) {
                case UNTOUCHED -> booth;
                case OPENED -> booth.open(1);
                case EMPTY -> booth.open(1).close();
                case VOTED -> booth.open(1).choose("ana", "o1");
                case CLOSED -> VOTED.play(booth).close();
                case REVEALED -> CLOSED.play(booth).reveal();
                case OVER -> over(booth);
                case TEN_ROUNDS -> tenRounds(booth);
            };
        }

        private static PollBooth over(PollBooth booth) {
            booth.happen("t1", new PollEvent.Opened(POLL, 1, PollBooth.NOW.toEpochMilli()));
            return booth;
        }

        private static PollBooth tenRounds(PollBooth booth) {
            for (int round = 1; round <= 10; round++) {
                booth.open(round).choose("ana", "o1").close();
            }
            return booth;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"opens", "closes", "votes"})
    void decides(String rule, Past past, PollCommand command, Object expected) {
        PollBooth booth = past.play(new PollBooth(PollBooth.form(PollType.SINGLE_CHOICE)));
        Decision<PollEvent> decision = booth.decide(command);
        if (expected instanceof PollRefusal refusal) {
            assertThat(decision).isEqualTo(Decision.no(refusal));
        } else if (expected instanceof PollEvent event) {
            assertThat(decision).isEqualTo(Decision.yes(event));
        } else {
            assertThat(decision).isEqualTo(new Decision.Accepted<>((List<?>) expected));
        }
    }

    static Stream<Arguments> opens() {
        PollEvent first = new PollEvent.Opened(POLL, 1, 0);
        PollCommand slides = new PollCommand.Open("a1");
        return Stream.of(
                Arguments.of("POLL-4 opens", Past.UNTOUCHED, OPEN, first),
                Arguments.of("POLL-4 is open", Past.OPENED, OPEN, PollRefusal.POLL_OPEN),
                Arguments.of("POLL-4 has answers", Past.CLOSED, OPEN, PollRefusal.ROUND_HAS_ANSWERS),
                Arguments.of("POLL-4 nobody answered, so begins anew", Past.EMPTY, OPEN, first),
                Arguments.of("POLL-4 is no poll", Past.UNTOUCHED, slides, PollRefusal.NOT_A_POLL),
                Arguments.of("POLL-4 again", Past.CLOSED, AGAIN, new PollEvent.Opened(POLL, 2, 0)),
                Arguments.of("POLL-5 again after the reveal", Past.REVEALED, AGAIN, new PollEvent.Opened(POLL, 2, 0)),
                Arguments.of("POLL-4 not again while open", Past.OPENED, AGAIN, PollRefusal.POLL_OPEN),
                Arguments.of("POLL-4 not again before the first time", Past.UNTOUCHED, AGAIN, PollRefusal.NEVER_OPENED),
                Arguments.of("POLL-4 at most ten rounds", Past.TEN_ROUNDS, AGAIN, PollRefusal.TOO_MANY_ROUNDS),
                Arguments.of("POLL-5 reopens", Past.CLOSED, REOPEN, new PollEvent.Reopened(POLL, 0)),
                Arguments.of("POLL-5 not after the reveal", Past.REVEALED, REOPEN, PollRefusal.POLL_REVEALED),
                Arguments.of("POLL-5 not while open", Past.OPENED, REOPEN, PollRefusal.POLL_OPEN),
                Arguments.of("POLL-5 not before the first time", Past.UNTOUCHED, REOPEN, PollRefusal.NEVER_OPENED));
    }

    static Stream<Arguments> closes() {
        PollEvent closed = new PollEvent.Closed(POLL);
        PollEvent revealed = new PollEvent.Revealed(POLL);
        return Stream.of(
                Arguments.of("POLL-4 closes", Past.OPENED, CLOSE, closed),
                Arguments.of("POLL-4 is closed", Past.CLOSED, CLOSE, PollRefusal.POLL_CLOSED),
                Arguments.of("POLL-4 was never open", Past.UNTOUCHED, CLOSE, PollRefusal.POLL_CLOSED),
                Arguments.of("POLL-4 reveals", Past.CLOSED, REVEAL, revealed),
                Arguments.of("POLL-4 revealing closes", Past.OPENED, REVEAL, List.of(closed, revealed)),
                Arguments.of("POLL-4 is revealed", Past.REVEALED, REVEAL, PollRefusal.ALREADY_REVEALED),
                Arguments.of("POLL-4 nothing to reveal", Past.UNTOUCHED, REVEAL, PollRefusal.NEVER_OPENED),
                Arguments.of(
                        "POLL-9 no words in it",
                        Past.CLOSED,
                        new PollCommand.Strike(POLL, "o1"),
                        PollRefusal.NO_SUCH_ITEM));
    }

    static Stream<Arguments> votes() {
        Answer answer = new Answer.Options(List.of("o1"));
        PollCommand vote = new PollCommand.Vote(POLL, 1, answer);
        PollCommand late = new PollCommand.Vote(POLL, 0, answer);
        PollCommand withdraw = new PollCommand.Withdraw(POLL, 1);
        PollEvent cast = new PollEvent.BallotCast(POLL, 1, answer);
        return Stream.of(
                Arguments.of("POLL-1 votes", Past.OPENED, vote, cast),
                Arguments.of("POLL-1 votes again", Past.VOTED, vote, cast),
                Arguments.of("POLL-2 is over, though nobody closed it yet", Past.OVER, vote, PollRefusal.POLL_CLOSED),
                Arguments.of("POLL-2 is closed", Past.CLOSED, vote, PollRefusal.POLL_CLOSED),
                Arguments.of("POLL-2 was never open", Past.UNTOUCHED, vote, PollRefusal.POLL_CLOSED),
                Arguments.of("POLL-1 for another round", Past.OPENED, late, PollRefusal.WRONG_ROUND),
                Arguments.of("POLL-1 withdraws", Past.VOTED, withdraw, new PollEvent.BallotWithdrawn(POLL, 1)),
                Arguments.of("POLL-1 has nothing to withdraw", Past.OPENED, withdraw, PollRefusal.NO_BALLOT),
                Arguments.of("POLL-2 nothing to withdraw from", Past.CLOSED, withdraw, PollRefusal.POLL_CLOSED));
    }

    @Test
    @DisplayName("POLL-2 the time limit is an instant, and the poll is due then")
    void closesByTheClock() {
        PollBooth booth = new PollBooth(PollBooth.form(PollType.SCALE, true, false, 30));
        long end = PollBooth.NOW.plusSeconds(30).toEpochMilli();
        assertThat(booth.decide(OPEN)).isEqualTo(Decision.yes(new PollEvent.Opened(POLL, 1, end)));
        booth.happen("t1", new PollEvent.Opened(POLL, 1, end));
        assertThat(booth.polls.nextDue()).contains(Instant.ofEpochMilli(end));
        assertThat(booth.polls.due(Instant.ofEpochMilli(end - 1))).isEmpty();
        assertThat(booth.polls.due(Instant.ofEpochMilli(end))).containsExactly(new PollEvent.Closed(POLL));
        assertThat(booth.polls.closeAll()).containsExactly(new PollEvent.Closed(POLL));
        booth.close();
        assertThat(booth.polls.nextDue()).isEmpty();
        assertThat(booth.polls.closeAll()).isEmpty();
    }

    @Test
    @DisplayName("POLL-12 what has answers keeps its form")
    void keepsItsForm() {
        PollForm form = PollBooth.form(PollType.SINGLE_CHOICE);
        PollForm other = PollBooth.form(PollType.SCALE);
        PollBooth booth = new PollBooth(form).open(1);
        assertThat(booth.polls.fit(Map.of())).isFalse();
        booth.close();
        assertThat(booth.polls.fit(Map.of(POLL, other))).isTrue();
        booth.open(1).choose("ana", "o1");
        assertThat(booth.polls.fit(Map.of(POLL, other))).isFalse();
        assertThat(booth.polls.fit(Map.of(POLL, PollBooth.form(PollType.SINGLE_CHOICE, true, true, 9))))
                .isTrue();
    }
}
