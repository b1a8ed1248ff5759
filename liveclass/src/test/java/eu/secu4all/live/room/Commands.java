package eu.secu4all.live.room;

import java.util.List;
import java.util.Random;

/** Random commands that make sense often enough to bring a class forward. */
final class Commands {

    private static final List<String> FORMATIONS =
            List.of("random", "mixed_organisations", "by_language", "self_chosen", "last_groups");

    private Commands() {}

    static String any(Random random) {
        return switch (random.nextInt(24)) {
            case 0, 1 -> "{\"type\":\"session.start\"}";
            case 2 -> random.nextInt(6) == 0 ? "{\"type\":\"session.end\"}" : "{\"type\":\"session.reopen\"}";
            case 3 -> "{\"type\":\"stage.go\",\"activity\":\"a1\",\"slide\":" + random.nextInt(5) + "}";
            case 4 -> "{\"type\":\"stage.go\",\"activity\":\"a" + (2 + random.nextInt(3)) + "\",\"slide\":0}";
            case 5 -> poll("open");
            case 6 -> poll(List.of("close", "reopen", "again").get(random.nextInt(3)));
            case 7 -> poll("reveal");
            case 8, 9, 10 -> vote(random);
            case 11 -> "{\"type\":\"poll.withdraw\",\"activity\":\"a2\",\"round\":1}";
            case 12 -> "{\"type\":\"hand.raise\"}";
            case 13 -> "{\"type\":\"hand.lower\",\"participant\":\"p10" + (1 + random.nextInt(6)) + "\"}";
            case 14 ->
                "{\"type\":\"chat.say\",\"channel\":\""
                        + List.of("all", "a3-1", "a3-2").get(random.nextInt(3)) + "\",\"text\":\""
                        + random.nextInt(1_000) + "\"}";
            case 15 -> form(random);
            case 16 -> "{\"type\":\"breakout.start\",\"activity\":\"a3\",\"minutes\":1}";
            case 17 ->
                "{\"type\":\"breakout.move\",\"activity\":\"a3\",\"participant\":\"p10" + (1 + random.nextInt(6))
                        + "\",\"group\":" + (1 + random.nextInt(2)) + "}";
            case 18 ->
                random.nextInt(4) == 0
                        ? "{\"type\":\"breakout.end\",\"activity\":\"a3\"}"
                        : "{\"type\":\"breakout.choose\",\"activity\":\"a3\",\"group\":" + (1 + random.nextInt(2))
                                + "}";
            case 19, 20, 21 -> splice(random);
            case 22 ->
                "{\"type\":\"stage.show\",\"view\":\""
                        + List.of("compare", "activity", "worksheet").get(random.nextInt(3)) + "\",\"group\":"
                        + random.nextInt(3) + "}";
            default -> "{\"type\":\"call.raise\",\"activity\":\"a3\"}";
        };
    }

    private static String poll(String what) {
        return "{\"type\":\"poll." + what + "\",\"activity\":\"a2\"}";
    }

    private static String vote(Random random) {
        return "{\"type\":\"poll.vote\",\"activity\":\"a2\",\"round\":" + (1 + random.nextInt(2))
                + ",\"answer\":{\"options\":[\"o" + (1 + random.nextInt(2)) + "\"]}}";
    }

    private static String form(Random random) {
        return "{\"type\":\"breakout.form\",\"activity\":\"a3\",\"formation\":\""
                + FORMATIONS.get(random.nextInt(FORMATIONS.size())) + "\",\"groups\":2,\"members\":{}}";
    }

    private static String splice(Random random) {
        return "{\"type\":\"worksheet.splice\",\"activity\":\"a3\",\"group\":" + (1 + random.nextInt(2))
                + ",\"path\":\"f1\",\"base\":" + random.nextInt(8) + ",\"at\":" + random.nextInt(3)
                + ",\"remove\":" + random.nextInt(2) + ",\"insert\":\"" + (char) ('a' + random.nextInt(26)) + "\"}";
    }
}
