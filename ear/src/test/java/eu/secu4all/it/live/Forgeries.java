package eu.secu4all.it.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages that no client of ours sends. Commands are given without their id. */
final class Forgeries {

    /** What only trainers may send, each well formed. */
    static final List<String> TRAINERS_ONLY = List.of(
            "{\"type\":\"session.start\"}",
            "{\"type\":\"session.end\"}",
            "{\"type\":\"session.reopen\"}",
            "{\"type\":\"session.message\",\"text\":\"hacked\"}",
            "{\"type\":\"session.refresh\"}",
            "{\"type\":\"stage.go\",\"activity\":\"a1\",\"slide\":1}",
            "{\"type\":\"stage.show\",\"view\":\"compare\",\"group\":0}",
            "{\"type\":\"timer.set\",\"minutes\":5}",
            "{\"type\":\"timer.extend\",\"minutes\":5}",
            "{\"type\":\"timer.clear\"}",
            "{\"type\":\"poll.open\",\"activity\":\"a2\"}",
            "{\"type\":\"poll.close\",\"activity\":\"a2\"}",
            "{\"type\":\"poll.reopen\",\"activity\":\"a2\"}",
            "{\"type\":\"poll.reveal\",\"activity\":\"a2\"}",
            "{\"type\":\"poll.again\",\"activity\":\"a2\"}",
            "{\"type\":\"poll.strike\",\"activity\":\"a11\",\"item\":\"1\"}",
            "{\"type\":\"breakout.form\",\"activity\":\"a8\",\"formation\":\"random\",\"groups\":2,\"members\":{}}",
            "{\"type\":\"breakout.start\",\"activity\":\"a8\",\"minutes\":9}",
            "{\"type\":\"breakout.move\",\"activity\":\"a8\",\"participant\":\"p1000001\",\"group\":2}",
            "{\"type\":\"breakout.extend\",\"activity\":\"a8\",\"minutes\":9}",
            "{\"type\":\"breakout.end\",\"activity\":\"a8\"}",
            "{\"type\":\"breakout.announce\",\"activity\":\"a8\",\"text\":\"go home\"}",
            "{\"type\":\"call.answer\",\"activity\":\"a8\",\"group\":1}",
            "{\"type\":\"chat.remove\",\"channel\":\"all\",\"message\":3}",
            "{\"type\":\"person.remove\",\"participant\":\"p1000001\"}");

    /** What learners send, too, once the session is live. */
    private static final List<String> LEARNERS = List.of(
            "{\"type\":\"poll.vote\",\"activity\":\"a2\",\"round\":1,\"answer\":{\"point\":2}}",
            "{\"type\":\"poll.withdraw\",\"activity\":\"a2\",\"round\":1}",
            "{\"type\":\"breakout.choose\",\"activity\":\"a8\",\"group\":1}",
            "{\"type\":\"call.raise\",\"activity\":\"a8\"}",
            "{\"type\":\"worksheet.splice\",\"activity\":\"a8\",\"group\":1,\"path\":\"message\",\"base\":0,\"at\":0,\"remove\":0,\"insert\":\"x\"}",
            "{\"type\":\"worksheet.set\",\"activity\":\"a8\",\"group\":1,\"path\":\"confidence\",\"value\":4}",
            "{\"type\":\"worksheet.addRow\",\"activity\":\"a8\",\"group\":1,\"field\":\"zones\"}",
            "{\"type\":\"hand.raise\"}",
            "{\"type\":\"focus\",\"activity\":\"a8\",\"group\":1,\"path\":\"message\"}");

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
            "\"__proto__\":{},",
            "\"participant\":\"p1000001\",",
            "é",
            "\uD83D\uDE00",
            "../",
            "<b>");

    private Forgeries() {}

    /** A command as it must not be while the session is in its lobby: cut, stuffed, shuffled, or whole. */
    static String any(Random random) {
        var whole = random.nextInt(3) > 0 ? TRAINERS_ONLY : LEARNERS;
        String command = whole.get(random.nextInt(whole.size()));
        var frame = new StringBuilder("{\"id\":" + (1 + random.nextInt(9)) + "," + command.substring(1));
        for (int cuts = random.nextInt(6); cuts > 0; cuts--) {
            int at = random.nextInt(frame.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> frame.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 1 -> frame.delete(at, Math.min(frame.length(), at + random.nextInt(8)));
                case 2 -> frame.insert(at, (char) random.nextInt(0xD800));
                default -> frame.insert(at, frame.substring(at, Math.min(frame.length(), at + random.nextInt(20))));
            }
        }
        return frame.toString();
    }

    /** The command with one field after the other made into something else. */
    static List<String> mistyped(String command) {
        var odd = new ArrayList<String>();
        for (int colon = command.indexOf("\":", 8); colon > 0; colon = command.indexOf("\":", colon + 2)) {
            String before = command.substring(0, colon + 2);
            for (String value : List.of("null", "[]", "{\"$\":{}}", "-1.5", "true", "\"\\ud800\"")) {
                odd.add(before + value + "}");
            }
        }
        odd.add(command.substring(0, command.length() - 1) + ",\"by\":\"p1000001\"}");
        return odd;
    }
}
