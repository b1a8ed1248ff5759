package eu.secu4all.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.secu4all.programme.boundary.UnitId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** A programme of four units that can be gone through in a test. */
final class LearningPackage {

    static final String ID = "course";
    static final UnitId LESSON = new UnitId(ID, "module", "lesson");
    static final UnitId CASE = new UnitId(ID, "module", "case");
    static final UnitId QUIZ = new UnitId(ID, "module", "quiz");
    static final UnitId LIVE = new UnitId(ID, "module", "live");

    private static final String CHECK = """
            questions:
              - id: c1
                kind: single
                ask: Which?
                feedback: This one.
                options: [ { id: good, text: A, right: true }, { id: bad, text: B } ]
            """;

    private static final String QUESTIONS = """
            questions:
              - id: q1
                kind: single
                ask: Which?
                feedback: This one. SECRET
                source: iso
                options:
                  - { id: secret-right, text: { en: A, de: A auf Deutsch }, right: true, feedback: Yes SECRET }
                  - { id: wrong, text: B }
              - id: q2
                kind: numeric
                ask: How many?
                feedback: Fifteen. SECRET
                answer: 15
              - id: q3
                kind: ordering
                ask: In which order?
                feedback: SECRET
                items: [ { id: i1, text: First }, { id: i2, text: Second }, { id: i3, text: Third } ]
            sources:
              - { id: iso, title: ISO SECRET }
            """;

    private LearningPackage() {}

    static InputStream zip() {
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "programme.yaml", "format: 1\nid: " + ID + "\nsource: en\ntitle: Course\nmodules: [module]\n");
        put(
                files,
                "module/module.yaml",
                "number: 1\ntitle: Module\nsummary: Short\noutcomes: [know it]\nunits: [lesson, case, quiz, live]\n");
        unit(files, "lesson", "kind: lesson\nminutes: 40\ncomplete: checks\n", "Words.\n\n[](check:c1)\n");
        put(files, "module/lesson/quiz.yaml", CHECK);
        unit(files, "case", "kind: case-study\nminutes: 20\ncomplete: answered\n", "> [!QUESTION q1] Why\n> Why?\n");
        unit(
                files,
                "quiz",
                "kind: quiz\nminutes: 20\nrequires: [lesson]\ncomplete: passed\ndraw: 3\ntries: 1\n",
                "Try it.\n");
        put(files, "module/quiz/quiz.yaml", QUESTIONS);
        unit(
                files,
                "live",
                "kind: live-session\nminutes: 20\ncomplete: attended\nsession: market-square\nattend: 30\n",
                "Come.\n");
        return new ByteArrayInputStream(WrittenPackage.zip(files));
    }

    private static void unit(Map<String, byte[]> files, String id, String unit, String body) {
        put(files, "module/" + id + "/unit.yaml", unit);
        put(files, "module/" + id + "/en.md", "---\ntitle: " + id + "\nsummary: Short\nstatus: reviewed\n---\n" + body);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }
}
