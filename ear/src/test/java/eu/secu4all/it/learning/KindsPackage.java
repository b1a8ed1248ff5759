package eu.secu4all.it.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A programme with a check, a question in one's own words, and a quiz that has one question of each kind. */
final class KindsPackage {

    static final String ID = "kinds";
    static final String LESSON = ID + "/module/lesson";
    static final String QUIZ = ID + "/module/quiz";

    private static final String CHECK = """
            questions:
              - id: c1
                kind: single
                ask: Which sentence is a scenario?
                feedback: Because SECRET
                source: iso
                options: [ { id: good, text: If then, right: true, feedback: Yes SECRET }, { id: bad, text: A place, feedback: No SECRET } ]
            sources: [ { id: iso, title: ISO SECRET } ]
            """;

    private static final String QUESTIONS = """
            questions:
              - { id: q1, kind: single, ask: Which one?, feedback: SECRET, options: [ { id: a, text: Alpha, right: true }, { id: b, text: Beta, feedback: SECRET } ] }
              - { id: q2, kind: multiple, ask: Which ones?, feedback: SECRET, options: [ { id: a, text: Alpha, right: true }, { id: b, text: Beta, right: true }, { id: c, text: Gamma } ] }
              - { id: q3, kind: ordering, ask: In which order?, feedback: SECRET, items: [ { id: a, text: First }, { id: b, text: Second }, { id: c, text: Third } ] }
              - { id: q4, kind: matching, ask: What belongs together?, feedback: SECRET, pairs: [ { id: a, left: Alpha, right: Letter }, { id: b, left: Seven, right: Number } ], extra: [ Colour ] }
              - { id: q5, kind: numeric, ask: How many?, feedback: SECRET, answer: 1.5, unit: metres }
              - id: q6
                kind: cloze
                ask: Fill in.
                feedback: SECRET
                text: Risk is {likelihood} times {consequence}.
                gaps:
                  likelihood: { accept: [hidden-likelihood] }
                  consequence: { choose: [ { id: a, text: Effect, right: true }, { id: b, text: Luck } ] }
              - { id: q7, kind: hotspot, ask: Where?, feedback: SECRET, image: square.svg, alt: A square, areas: [ { id: n, name: North, x: 0, y: 0, width: 50, height: 100, right: true }, { id: s, name: South, x: 50, y: 0, width: 50, height: 100 } ] }
              - { id: q8, kind: short, ask: What is left?, feedback: SECRET, accept: [hidden-risk] }
            """;

    private KindsPackage() {}

    static byte[] zip() {
        Map<String, String> files = new TreeMap<>();
        files.put("programme.yaml", "format: 1\nid: " + ID + "\nsource: en\ntitle: Kinds\nmodules: [module]\n");
        files.put(
                "module/module.yaml",
                "number: 1\ntitle: Module\nsummary: Short\noutcomes: [know it]\nunits: [lesson, quiz]\n");
        unit(files, "lesson", "kind: lesson\nminutes: 10\ncomplete: read\n", """
                ## One

                Words.

                [](check:c1)

                > [!QUESTION w1] Why
                > Why is that so?

                > [!ANSWER w1] Because
                > A MODEL ANSWER.
                """);
        files.put("module/lesson/quiz.yaml", CHECK);
        unit(files, "quiz", "kind: quiz\nminutes: 10\ncomplete: passed\ndraw: 8\ntries: 1\n", "Try it.\n");
        files.put("module/quiz/quiz.yaml", QUESTIONS);
        files.put(
                "module/quiz/square.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 200\"><rect width=\"400\" height=\"200\"/></svg>");
        return zip(files);
    }

    private static void unit(Map<String, String> files, String id, String unit, String body) {
        files.put("module/" + id + "/unit.yaml", unit);
        files.put(
                "module/" + id + "/en.md",
                "---\ntitle: The " + id + "\nsummary: Short\nstatus: reviewed\n---\n" + body);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
