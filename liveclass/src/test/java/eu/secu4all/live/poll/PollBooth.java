package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.FakeRoster;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One poll, {@code a4}, and people who vote in it. */
final class PollBooth {

    static final String POLL = "a4";
    static final Instant NOW = Instant.ofEpochSecond(1_000);

    final Polls polls = new Polls(new FakeRoster());
    private long seq;

    PollBooth(PollForm form) {
        polls.plan(Map.of(POLL, form));
    }

    static PollForm form(PollType type) {
        return form(type, true, false, 0);
    }

    static PollForm form(PollType type, boolean anonymous, boolean live, int seconds) {
        Double estimate = type == PollType.NUMERIC ? 12.5 : null;
        return new PollForm(
                type, List.of("o1", "o2", "o3"), List.of("o2"), 2, 5, estimate, 1, anonymous, live, seconds);
    }

    Decision<PollEvent> decide(PollCommand command) {
        return polls.decide(new Sender("ana", Role.LEARNER, "ANA", "", "en"), command, new Moment(NOW, 1));
    }

    List<Share> happen(String actor, PollEvent event) {
        seq++;
        Stamp stamp = new Stamp(seq, NOW, actor);
        polls.on(event, stamp);
        return polls.shares(event, stamp);
    }

    PollBooth open(int round) {
        happen("t1", new PollEvent.Opened(POLL, round, 0));
        return this;
    }

    PollBooth close() {
        happen("t1", new PollEvent.Closed(POLL));
        return this;
    }

    PollBooth reveal() {
        happen("t1", new PollEvent.Revealed(POLL));
        return this;
    }

    PollBooth vote(String who, Answer answer) {
        int round = (Integer) view(Audience.Wide.TRAINERS).get("round");
        happen(who, new PollEvent.BallotCast(POLL, round, answer));
        return this;
    }

    PollBooth choose(String who, String... options) {
        return vote(who, new Answer.Options(List.of(options)));
    }

    Map<String, Object> view(Audience.Wide audience) {
        return tree(tree(polls.view(audience).get("polls")).get(POLL));
    }

    Map<String, Object> results(Audience.Wide audience) {
        return tree(view(audience).get("results"));
    }

    Map<String, Object> tally(Audience.Wide audience) {
        return tree(tree(polls.tallies(audience).get("tallies")).get(POLL));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> tree(Object map) {
        return (Map<String, Object>) map;
    }
}
