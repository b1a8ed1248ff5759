package eu.secu4all.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.it.RunningProduct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KilledServerIT {

    private static final int VOTERS = 60;
    private static final String VOTE =
            "{\"type\":\"poll.vote\",\"activity\":\"a6\",\"round\":1,\"answer\":{\"options\":[\"o1\"]}}";

    @Test
    @DisplayName(
            "CMD-2 CMD-3 kill -9 in a vote storm: every acknowledged vote is there once, the others come again and count once")
    void exactlyOnce() throws Exception {
        SeededClass room = new SeededClass(VOTERS + 1);
        RoomClient trainer = room.enter(0);
        trainer.answer(trainer.command("{\"type\":\"session.start\"}"));
        trainer.answer(trainer.command("{\"type\":\"stage.go\",\"activity\":\"a6\",\"slide\":0}"));
        assertThat(trainer.answer(trainer.command("{\"type\":\"poll.open\",\"activity\":\"a6\"}")))
                .isInstanceOf(Number.class);
        List<RoomClient> voters = new ArrayList<>();
        for (int i = 1; i <= VOTERS; i++) {
            voters.add(room.enter(i));
        }
        for (int i = 0; i < VOTERS; i++) {
            if (i == VOTERS / 2) {
                RunningProduct.server().kill();
            }
            vote(voters.get(i));
        }
        Map<Integer, Object> acknowledged = new HashMap<>();
        voters.forEach(voter -> voter.answerNow(1).ifPresent(seq -> acknowledged.put(voter.person(), seq)));
        RunningProduct.restartServer();
        for (RoomClient voter : voters) {
            room.enter(voter);
            voter.command(1, VOTE);
        }
        for (RoomClient voter : voters) {
            Object seq = voter.answer(1);
            assertThat(seq).isInstanceOf(Number.class);
            assertThat(acknowledged.getOrDefault(voter.person(), seq)).isEqualTo(seq);
        }
        assertThat(room.stored("ballot.cast")).isEqualTo(VOTERS);
    }

    private static void vote(RoomClient voter) {
        try {
            voter.command(1, VOTE);
        } catch (CompletionException killed) {
            assertThat(killed).hasMessageNotContaining("Assertion");
        }
    }
}
