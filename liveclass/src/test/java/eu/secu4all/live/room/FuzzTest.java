package eu.secu4all.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.wire.Inbound;
import eu.secu4all.live.wire.InboundWire;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FuzzTest {

    private static final int FRAMES = 100_000;
    private static final List<String> SCRAPS = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "-1",
            "1e999",
            "\\u0000",
            "\\ud800",
            "999999999999999999999",
            "true",
            "\"id\":1,",
            "\"type\":\"session.start\"",
            "\"activity\":\"a2\"",
            "é",
            "\uD83D\uDE00",
            "../",
            "<b>");

    private final List<LogRecord> logged = new ArrayList<>();

    @Test
    @DisplayName("100,000 broken frames leave no trace: no exception, no event, no answer but refusals")
    void unmoved() {
        Logger log = Logger.getLogger(Room.class.getName());
        Handler watch = new Watching();
        log.addHandler(watch);
        Classroom class1 = new Classroom();
        FakeSeat intruder = class1.enter(Classroom.learner(1), "intruder1");
        int before = class1.journal.entries().size();
        Random random = new Random(20_260_302);
        for (int i = 0; i < FRAMES; i++) {
            send(class1, intruder, broken(random));
        }
        log.removeHandler(watch);
        assertThat(logged).isEmpty();
        assertThat(class1.journal.entries()).hasSize(before);
    }

    private static void send(Classroom class1, FakeSeat seat, String frame) {
        Inbound read = InboundWire.read(frame);
        if (read instanceof Inbound.Command command) {
            class1.room.command(seat, command.id(), command.command());
        } else if (read instanceof Inbound.Malformed malformed && malformed.id() > 0) {
            class1.room.refuse(seat, malformed.id(), "MALFORMED");
        } else if (read instanceof Inbound.Focus focus) {
            class1.room.focus(seat, focus.activity() + "-" + focus.group(), focus.path());
        }
    }

    /** A good command of somebody who may not send it, cut, stuffed and shuffled. */
    private static String broken(Random random) {
        StringBuilder frame = new StringBuilder(
                "{\"id\":" + (1 + random.nextInt(9)) + "," + forbidden(random).substring(1));
        for (int cuts = random.nextInt(6); cuts > 0; cuts--) {
            int at = random.nextInt(frame.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> frame.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 1 -> frame.delete(at, Math.min(frame.length(), at + random.nextInt(8)));
                case 2 -> frame.insert(at, (char) random.nextInt(0x10000));
                default -> frame.insert(at, frame.substring(at, Math.min(frame.length(), at + random.nextInt(20))));
            }
        }
        return frame.toString();
    }

    /** Learners may chat in the lobby, so that command is left out. */
    private static String forbidden(Random random) {
        String command = Commands.any(random);
        return command.contains("chat.say") ? "{\"type\":\"session.start\"}" : command;
    }

    private final class Watching extends Handler {

        @Override
        public void publish(LogRecord one) {
            logged.add(one);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
