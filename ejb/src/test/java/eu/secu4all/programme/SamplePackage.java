package eu.secu4all.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/** A small package with everything in it and nothing wrong. */
public final class SamplePackage {

    private SamplePackage() {}

    public static Map<String, byte[]> files() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("programme.yaml", """
                format: 1
                id: sample
                source: en
                title: { en: Sample, de: Beispiel }
                summary: Short
                modules: [first, second]
                """);
        texts.put("glossary.yaml", """
                terms:
                  - id: risk
                    term: { en: risk, de: Risiko }
                    definition: { en: What may happen., de: Was geschehen kann. }
                    see: [zone]
                    source: iso
                  - { id: zone, term: zone, definition: A part of a site. }
                sources:
                  - { id: iso, title: ISO 31000, where: clause 3 }
                """);
        module(texts, "first", "number: 1", "units: [lesson, case, sheet, test, class, link, file]");
        module(texts, "second", "number: 2\nrequires: [first]", "units: [lesson]");
        units(texts);
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
        return files;
    }

    private static String question(String id) {
        return "questions:\n  - id: " + id
                + "\n    kind: short\n    ask: What is left?\n    feedback: This.\n    accept: [risk]\n";
    }

    private static void units(Map<String, String> texts) {
        unit(texts, "second/lesson", "kind: lesson\nminutes: 5\ncomplete: read");
        unit(texts, "first/lesson", "kind: lesson\nminutes: 40\ndimensions: [prevention]\ncomplete: checks");
        texts.put("first/lesson/en.md", LESSON);
        texts.put("first/lesson/de.md", "---\ntitle: Zonen\nsummary: Kurz\nstatus: draft\n---\n## Warum\n");
        texts.put("first/lesson/quiz.yaml", question("c1"));
        texts.put("first/lesson/zones.svg", SVG);
        texts.put("first/lesson/zones.de.svg", SVG);
        unit(texts, "first/case", "kind: case-study\nminutes: 30\nrequires: [lesson]\ncomplete: answered");
        texts.put("first/case/en.md", CASE);
        unit(texts, "first/sheet", "kind: exercise\nmode: group\npass: 1.5\nminutes: 90\ncomplete: assessed");
        texts.put("first/sheet/worksheet.yaml", WORKSHEET);
        unit(texts, "first/test", "kind: quiz\nminutes: 20\ndraw: 1\npass: 80\ncomplete: passed");
        texts.put("first/test/quiz.yaml", question("q1"));
        unit(
                texts,
                "first/class",
                "kind: live-session\nminutes: 90\nsession: market-square\nattend: 60\ncomplete: attended");
        unit(texts, "first/link", "kind: resource\nminutes: 5\nlink: https://example.org\ncomplete: opened");
        unit(texts, "first/file", "kind: resource\nminutes: 5\nfile: handbook.pdf\ncomplete: opened");
        texts.put("first/file/handbook.pdf", "%PDF-");
    }

    private static void module(Map<String, String> texts, String id, String first, String units) {
        texts.put(
                id + "/module.yaml",
                first + "\ntitle: Module\nsummary: Short\noutcomes:\n  - { en: scope a site }\n" + units + "\n");
    }

    private static void unit(Map<String, String> texts, String folder, String yaml) {
        texts.put(folder + "/unit.yaml", yaml + "\n");
        texts.put(folder + "/en.md", "---\ntitle: Title\nsummary: Short\nstatus: reviewed\n---\n## Text\n");
    }

    public static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<rect width=\"9\" height=\"9\" fill=\"url(#a)\"/>\n</svg>";

    public static final String LESSON = """
            ---
            title: Zones
            summary: Short
            status: reviewed
            sources:
              - { id: iso, title: "ISO 31000", url: "https://example.org/iso" }
            ---
            ## Why *zones*

            A [risk](term:risk) has an owner.[^iso] See [this](https://example.org).

            ![Four zones](zones.svg "Figure: the four zones")

            > [!NOTE] Mind the *gap*
            > It is there.

            | Zone | Use |
            |---|---|
            | A | market |

            [](check:c1)
            """;

    private static final String CASE = """
            ---
            title: Case
            summary: Short
            status: draft
            ---
            <!-- timeline -->
            - **2016:** something
            - **2018:** something else

            > [!QUESTION q1] What would you do?
            > Think of *zones*.

            > [!ANSWER q1] One way
            > We would wait.
            """;

    private static final String WORKSHEET = """
            task: { en: Do it. }
            sections:
              - id: zones
                title: Zones
                fields:
                  - { id: name, kind: text, label: Name }
                  - id: risks
                    kind: table
                    label: Risks
                    rows-min: 2
                    rows-max: 9
                    columns:
                      - { id: l, kind: scale, label: Likelihood }
                      - { id: c, kind: scale, label: Consequence }
                      - id: r
                        kind: product
                        label: Risk
                        of: [l, c]
                        bands: [{ up-to: 9, level: 1, label: low }, { up-to: 25, level: 4, label: high }]
                  - id: choice
                    kind: choice
                    label: Choice
                    options: [{ id: a, text: A }, { id: b, text: B }]
            rubric:
              - { id: one, title: One, levels: [a, b, c, d] }
              - { id: two, title: Two, levels: [a, b, c, d] }
              - { id: three, title: Three, levels: [a, b, c, d] }
            expert: We did it so.
            """;
}
