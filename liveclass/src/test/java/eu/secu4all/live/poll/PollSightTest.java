package eu.secu4all.live.poll;

import static eu.secu4all.live.poll.PollBooth.POLL;
import static eu.secu4all.live.rule.Audience.Wide.LEARNERS;
import static eu.secu4all.live.rule.Audience.Wide.STAGE;
import static eu.secu4all.live.rule.Audience.Wide.TRAINERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PollSightTest {

    private static PollBooth booth(PollType type, boolean anonymous, boolean live) {
        return new PollBooth(PollBooth.form(type, anonymous, live, 0)).open(1);
    }

    @Test
    @DisplayName("POLL-1 the last ballot of a person counts, and only they see it")
    void lastBallotCounts() {
        PollBooth booth = booth(PollType.SINGLE_CHOICE, false, true).choose("ana", "o1");
        List<Share> shares = booth.happen("ana", new PollEvent.BallotCast(POLL, 1, new Answer.Options(List.of("o2"))));
        assertThat(shares).extracting(Share::audience).containsExactly(new Audience.Person("ana"));
        assertThat(booth.tally(LEARNERS)).isEqualTo(Map.of("voters", 1, "counts", Map.of("o1", 0, "o2", 1, "o3", 0)));
        assertThat(booth.polls.own("ana").toString()).contains("{options=[o2]}");
        assertThat(booth.polls.own("bob")).isEqualTo(Map.of("ballots", Map.of()));
        booth.happen("ana", new PollEvent.BallotWithdrawn(POLL, 1));
        assertThat(booth.tally(STAGE)).containsEntry("voters", 0);
    }

    @Test
    @DisplayName("POLL-6 POLL-7 results and right answers come with the reveal")
    void withholds() {
        PollBooth booth = booth(PollType.SINGLE_CHOICE, true, false).choose("ana", "o2");
        assertThat(booth.tally(LEARNERS)).isNull();
        assertThat(booth.tally(TRAINERS)).containsEntry("voters", 1);
        assertThat(booth.polls.tallies(STAGE)).containsEntry("answers", Map.of(POLL, 1));
        booth.close();
        assertThat(booth.results(TRAINERS)).containsEntry("voters", 1);
        assertThat(booth.results(LEARNERS)).isNull();
        assertThat(booth.view(TRAINERS)).doesNotContainKey("right");
        assertThat(booth.polls.isRevealed(POLL)).isFalse();
        booth.reveal();
        assertThat(booth.results(STAGE)).containsEntry("voters", 1);
        assertThat(booth.view(LEARNERS)).containsEntry("right", List.of("o2")).containsEntry("revealed", true);
        assertThat(booth.polls.isRevealed(POLL)).isTrue();
    }

    @Test
    @DisplayName("POLL-6 a new round withholds the right answer again, and shows what was before")
    void hasRounds() {
        PollBooth booth = booth(PollType.SCALE, true, false)
                .vote("ana", new Answer.Point(2))
                .close()
                .open(2);
        assertThat(booth.view(LEARNERS)).doesNotContainKeys("before", "right");
        assertThat(booth.view(TRAINERS).get("before").toString()).contains("2=1");
        assertThat(booth.polls.own("ana")).isEqualTo(Map.of("ballots", Map.of()));
        booth.vote("ana", new Answer.Point(3)).close().reveal();
        assertThat(booth.view(LEARNERS).get("before").toString()).contains("1={voters=1");
        booth.open(3);
        assertThat(booth.view(STAGE)).containsKey("before").doesNotContainKeys("results", "right");
        assertThat(booth.polls.outcomes()).extracting(RoundOutcome::round).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> booth.open(5)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("POLL-7 a live poll keeps its results when it closes")
    void isLive() {
        PollBooth booth = booth(PollType.NUMERIC, true, true)
                .vote("ana", new Answer.Quantity(10))
                .close();
        assertThat(booth.results(LEARNERS)).containsEntry("median", 10L);
        assertThat(booth.view(LEARNERS)).doesNotContainKey("right");
        booth.reveal();
        assertThat(booth.view(LEARNERS)).containsEntry("right", Map.of("number", 12.5, "tolerance", 1L));
    }

    @Test
    @DisplayName("POLL-8 who answered what is for trainers, in named polls only")
    void namesOnlyForTrainers() {
        PollBooth named = booth(PollType.SINGLE_CHOICE, false, false)
                .choose("ana", "o1")
                .close()
                .reveal();
        assertThat(named.results(TRAINERS).get("by").toString()).contains("ANA", "o1");
        assertThat(named.results(LEARNERS)).doesNotContainKey("by");
        assertThat(named.polls.outcomes().get(0).answers()).containsKey("ana");
        assertThat(named.polls.outcomes().get(0).asLearnersSee().answers()).isEmpty();
        PollBooth anonymous = booth(PollType.SINGLE_CHOICE, true, false)
                .choose("ana", "o1")
                .close()
                .reveal();
        assertThat(anonymous.results(TRAINERS)).doesNotContainKey("by");
        assertThat(anonymous.polls.outcomes().get(0).answers()).isEmpty();
        PollBooth texts = booth(PollType.OPEN_TEXT, false, false)
                .vote("ana", new Answer.Text("more"))
                .close()
                .reveal();
        assertThat(texts.results(LEARNERS).toString()).contains("ANA");
        assertThat(texts.results(STAGE).toString()).doesNotContain("ANA");
    }

    @Test
    @DisplayName("POLL-9 a struck text is gone from every view, and a changed one is a new one")
    void strikes() {
        PollBooth booth = booth(PollType.OPEN_TEXT, true, false).vote("ana", new Answer.Text("rude"));
        booth.vote("bob", new Answer.Text("kind")).close().reveal();
        assertThat(booth.decide(new PollCommand.Strike(POLL, "1"))).isInstanceOf(Decision.Accepted.class);
        List<Share> shares = booth.happen("t1", new PollEvent.Struck(POLL, "1"));
        assertThat(shares).hasSize(3).allMatch(share -> share.patch().toString().contains("1=null"));
        assertThat(booth.results(LEARNERS)).containsEntry("texts", Map.of("2", Map.of("text", "kind")));
        assertThat(booth.decide(new PollCommand.Strike(POLL, "1"))).isEqualTo(Decision.no(PollRefusal.NO_SUCH_ITEM));
        booth.open(2).vote("ana", new Answer.Text("rude"));
        assertThat(booth.tally(TRAINERS)).containsEntry("texts", Map.of("3", Map.of("text", "rude")));
        booth.vote("bob", new Answer.Text("x")).close().reveal();
        assertThat(booth.happen("t1", new PollEvent.Struck(POLL, "2"))
                        .get(1)
                        .patch()
                        .toString())
                .contains("before={1={voters=2, texts={2=null}}}");
    }

    @Test
    @DisplayName("POLL-10 long lists are cut in the view, not in the record")
    void cutsLongLists() {
        PollBooth words = booth(PollType.WORD_CLOUD, true, true);
        PollBooth texts = booth(PollType.OPEN_TEXT, true, true);
        PollBooth names = booth(PollType.SINGLE_CHOICE, false, true);
        for (int number = 0; number <= 500; number++) {
            words.vote("p" + number, new Answer.Words(List.of("w" + number, "light")));
            texts.vote("p" + number, new Answer.Text("t" + number));
            names.choose("p" + number, "o1");
        }
        words.vote("p0", new Answer.Words(List.of("w7")));
        Map<String, Object> cloud = PollBooth.tree(words.tally(STAGE).get("words"));
        assertThat(cloud)
                .hasSize(100)
                .containsEntry("light", 500)
                .containsEntry("w7", 2)
                .doesNotContainKey("w0");
        assertThat(PollBooth.tree(texts.tally(STAGE).get("texts")))
                .hasSize(200)
                .containsKey("501")
                .doesNotContainKey("1");
        assertThat(PollBooth.tree(texts.polls.outcomes().get(0).results().get("texts")))
                .hasSize(501);
        assertThat(names.close().results(TRAINERS)).doesNotContainKey("by");
    }

    @Test
    @DisplayName("POLL-11 median, mean and distribution of numbers")
    void numbers() {
        PollBooth booth = booth(PollType.NUMERIC, true, true);
        assertThat(booth.tally(STAGE)).isEqualTo(Map.of("voters", 0, "bins", List.of()));
        booth.vote("ana", new Answer.Quantity(7));
        assertThat(booth.tally(STAGE)).containsEntry("bins", List.of(Map.of("from", 7L, "to", 8L, "count", 1)));
        booth.vote("bob", new Answer.Quantity(30))
                .vote("cem", new Answer.Quantity(10))
                .vote("dan", new Answer.Quantity(11));
        assertThat(booth.tally(STAGE))
                .containsEntry("median", 10.5)
                .containsEntry("mean", 14.5)
                .containsEntry("min", 7L)
                .containsEntry("max", 30L);
        assertThat(bins(booth)).first().isEqualTo(Map.of("from", 5L, "to", 10L, "count", 1));
        assertThat(bins(booth)).hasSize(6).last().isEqualTo(Map.of("from", 30L, "to", 35L, "count", 1));
        booth.vote("bob", new Answer.Quantity(10));
        assertThat(booth.tally(STAGE)).containsEntry("median", 10L).containsEntry("max", 11L);
        booth.vote("bob", new Answer.Quantity(Double.MIN_VALUE)).vote("cem", new Answer.Quantity(1e15));
        assertThat(bins(booth).stream()
                        .mapToInt(bin -> (Integer) bin.get("count"))
                        .sum())
                .isEqualTo(4);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> bins(PollBooth booth) {
        return (List<Map<String, Object>>) booth.tally(STAGE).get("bins");
    }

    @Test
    @DisplayName("what is gone from the run sheet is gone from the views; nobody else looks")
    void isGone() {
        PollBooth booth = booth(PollType.SCALE, true, false).close();
        booth.polls.plan(Map.of());
        assertThat(booth.polls.view(LEARNERS)).isEqualTo(Map.of("polls", Map.of()));
        assertThat(booth.polls.gone(List.of(POLL)).get(0).patch().toString()).isEqualTo("{polls={a4=null}}");
        assertThatThrownBy(() -> booth.polls.view(Audience.Wide.PEOPLE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> booth.close()).isInstanceOf(IllegalStateException.class);
    }
}
