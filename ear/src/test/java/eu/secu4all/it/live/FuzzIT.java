package eu.secu4all.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.it.RunningProduct;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The deployed endpoint under nonsense. 5,000 frames in every build; 100,000 where faults get their minutes. */
class FuzzIT {
    private static final int FRAMES = Integer.getInteger("faults.minutes", 0) > 0 ? 100_000 : 5_000;
    private static final long SEED = Long.getLong("faults.seed", 20_261_122L);
    /** A person may send that much at once. */
    private static final int FRAMES_EACH = 50;

    private static final int AT_ONCE = 8;
    private static final int NOISE_EVERY = 50;

    private LiveClass room;

    @Test
    @DisplayName("thousands of broken frames leave no stack trace, no event, and nobody out")
    void unmoved() throws Exception {
        room = LiveClass.withLearners(1 + FRAMES / FRAMES_EACH);
        int logged = RunningProduct.log().length();
        try (var trainer = room.enter(0);
                var bystander = room.enter(1)) {
            trainer.must("session.message", Map.of("text", "we begin at ten"));
            bystander.sees("the message", seen -> seen.toString().contains("we begin at ten"));
            var view = bystander.view();
            var stored = room.happened();
            ExecutorService intruders = Executors.newFixedThreadPool(AT_ONCE);
            try {
                for (var sent : intruders.invokeAll(IntStream.range(2, 2 + FRAMES / FRAMES_EACH)
                        .mapToObj(this::intruder)
                        .toList())) {
                    sent.get();
                }
            } finally {
                intruders.shutdownNow();
            }
            assertThat(room.happened()).as("seed " + SEED).isEqualTo(stored);
            assertThat(bystander.view()).isEqualTo(view);
            bystander.must("chat.say", Map.of("channel", "all", "text", "still here"));
            trainer.sees("the message", seen -> seen.toString().contains("still here"));
        }
        assertThat(RunningProduct.log().substring(logged))
                .as("seed " + SEED)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    private Callable<Void> intruder(int person) {
        return () -> {
            var random = new Random(SEED + person);
            RawSocket socket = enter(person);
            for (int i = 0; i < FRAMES_EACH; i++) {
                if (random.nextInt(NOISE_EVERY) == 0) {
                    socket.sendRaw(noise(random));
                    socket.close();
                    socket = enter(person);
                } else if (!socket.survives(Forgeries.any(random))) {
                    socket.close();
                    socket = enter(person);
                }
            }
            socket.close();
            return null;
        };
    }

    private RawSocket enter(int person) throws Exception {
        RawSocket socket = RawSocket.open();
        socket.greet(room.ticket(person), "fuzztab" + person);
        return socket;
    }

    /** Not even a frame. */
    private static byte[] noise(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }
}
