package eu.secu4all.it.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.secu4all.it.live.Cable;
import eu.secu4all.it.live.LiveClass;
import eu.secu4all.it.live.LiveClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryIT {
    private static final int MINUTES = Integer.getInteger("faults.minutes", 0);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final int LEARNERS = MINUTES > 0 ? 16 : 8;

    private final Cable cable = new Cable();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<LiveClient> learners = new ArrayList<>();
    private final AtomicBoolean enough = new AtomicBoolean();
    private LiveClass room;
    private LiveClient trainer;

    @AfterEach
    void leave() {
        enough.set(true);
        people.shutdownNow();
        learners.forEach(LiveClient::close);
        cable.close();
    }

    @Test
    @DisplayName(
            "HISTORY-1 to HISTORY-6: whatever fails, all that was acknowledged is there once, in one order, for everybody")
    void holds() throws Exception {
        try (var history = new History(SEED)) {
            System.out.println("Faults: -Dfaults.seed=" + SEED + ", the history is in ear/" + history.file());
            begin();
            var work = work(history);
            rage(new Nemesis(cable, history, SEED, MINUTES > 0));
            enough.set(true);
            for (Future<?> one : work) {
                one.get();
            }
            trainer.must("poll.close", Map.of("activity", Worker.POLL));
            trainer.must("poll.reveal", Map.of("activity", Worker.POLL));
            judge(history);
        }
    }

    private void begin() throws Exception {
        room = LiveClass.withLearners(LEARNERS);
        trainer = room.enter(0);
        learners.add(trainer);
        for (int person = 1; person <= LEARNERS; person++) {
            boolean overTheCable = person % 2 == 0;
            learners.add((overTheCable ? room.at(cable.url()) : room).enter(person));
        }
        trainer.must("session.start", Map.of());
        trainer.must("stage.go", Map.of("activity", Worker.EXERCISE, "slide", 0));
        trainer.must(
                "breakout.form",
                Map.of("activity", Worker.EXERCISE, "formation", "random", "groups", 2, "members", Map.of()));
        trainer.must("breakout.start", Map.of("activity", Worker.EXERCISE, "minutes", 480));
        trainer.must("poll.open", Map.of("activity", Worker.POLL));
    }

    private List<Future<?>> work(History history) {
        var work = new ArrayList<Future<?>>();
        for (LiveClient learner : learners) {
            if (learner != trainer) {
                work.add(people.submit(new Worker(learner, room, history, enough, SEED + work.size())));
            }
        }
        return work;
    }

    private static void rage(Nemesis nemesis) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
        do {
            nemesis.rage();
        } while (System.nanoTime() < end);
    }

    private void judge(History history) throws Exception {
        var verdict = new Verdict(history, room.id());
        verdict.acknowledgedOnce();
        verdict.refusedNever();
        verdict.oneOrder();
        verdict.commitFirst();
        JsonNode shared = null;
        for (int person = 0; person <= LEARNERS; person++) {
            try (var fresh = room.enter(person)) {
                learners.get(person).sees("what a new tab shows", view -> view.equals(fresh.view()));
                JsonNode poll = fresh.view().path("polls").path(Worker.POLL);
                verdict.tally(poll.path("results"));
                JsonNode chat = fresh.view().path("chat").path("all");
                assertThat(shared == null ? chat : shared).isEqualTo(chat);
                shared = chat;
            }
        }
    }
}
