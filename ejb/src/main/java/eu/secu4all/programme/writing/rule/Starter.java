package eu.secu4all.programme.writing.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.programme.boundary.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a new quiz or exercise begins with: something right, to be replaced by its author's own. */
public final class Starter {

    public static final String QUIZ = "quiz.yaml";
    public static final String WORKSHEET = "worksheet.yaml";

    /** The files of a unit that are written as text. */
    public static final Set<String> NAMES = Set.of(QUIZ, WORKSHEET);

    private Starter() {}

    public static Map<String, byte[]> files(Unit.Kind kind, Language language) {
        return switch (kind) {
            case QUIZ -> Map.of(QUIZ, quiz(language).getBytes(UTF_8));
            case EXERCISE -> Map.of(WORKSHEET, worksheet(language).getBytes(UTF_8));
            default -> Map.of();
        };
    }

    private static String quiz(Language language) {
        return "questions:\n  - id: q1\n    kind: single\n    ask: " + say(language, "question")
                + "\n    options:\n      - { id: a, text: " + say(language, "right")
                + ", right: true }\n      - { id: b, text: "
                + say(language, "wrong") + " }\n    feedback: " + say(language, "feedback") + "\n";
    }

    private static String worksheet(Language language) {
        StringBuilder file =
                new StringBuilder("task: " + say(language, "task") + "\nsections:\n  - id: answer\n    title: "
                        + say(language, "section") + "\n    fields:\n      - { id: text, kind: long-text, label: "
                        + say(language, "field") + " }\nrubric:\n");
        for (String id : List.of("one", "two", "three")) {
            file.append("  - { id: ").append(id).append(", title: ").append(say(language, "criterion." + id));
            file.append(", levels: [");
            for (int level = 0; level <= 3; level++) {
                file.append(level == 0 ? "" : ", ").append(say(language, "level." + level));
            }
            file.append("] }\n");
        }
        return file.toString();
    }

    private static String say(Language language, String key) {
        return Quoted.text(Texts.say(language, "authoring", "starter." + key));
    }
}
