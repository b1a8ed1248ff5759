package eu.secu4all.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.secu4all.programme.boundary.UnitId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** A programme of two exercises: one for each alone, one for groups. */
final class ExercisePackage {

    static final String ID = "practice";
    static final UnitId ALONE = new UnitId(ID, "module", "alone");
    static final UnitId TOGETHER = new UnitId(ID, "module", "together");

    private static final String WORKSHEET = """
            task: { en: "Look at **one** place." }
            sections:
              - id: s1
                title: { en: The place }
                fields:
                  - { id: name, kind: text, label: { en: Name } }
                  - id: risks
                    kind: table
                    label: { en: Risks }
                    rows-max: 5
                    columns:
                      - { id: likely, kind: scale, label: { en: Likelihood } }
                      - { id: grave, kind: scale, label: { en: Consequence } }
                      - id: risk
                        kind: product
                        label: { en: Risk }
                        of: [likely, grave]
                        bands: [ { up-to: 9, level: 2, label: { en: Moderate } }, { up-to: 25, level: 4, label: { en: High } } ]
            rubric:
              - { id: scope, title: { en: Scope }, levels: [ { en: a }, { en: b }, { en: c }, { en: d } ] }
              - { id: scores, title: { en: Scores }, levels: [ { en: a }, { en: b }, { en: c }, { en: d } ] }
              - { id: next, title: { en: Next }, levels: [ { en: a }, { en: b }, { en: c }, { en: d } ] }
            expert: { en: "EXPERT words" }
            """;

    private ExercisePackage() {}

    static InputStream zip() {
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "programme.yaml", "format: 1\nid: " + ID + "\nsource: en\ntitle: Practice\nmodules: [module]\n");
        put(
                files,
                "module/module.yaml",
                "number: 1\ntitle: Module\nsummary: Short\noutcomes: [know it]\nunits: [alone, together]\n");
        unit(files, "alone", "mode: solo\ncomplete: assessed\npass: 2\n");
        unit(files, "together", "mode: group\ncomplete: handed-in\n");
        return new ByteArrayInputStream(WrittenPackage.zip(files));
    }

    private static void unit(Map<String, byte[]> files, String id, String keys) {
        put(files, "module/" + id + "/unit.yaml", "kind: exercise\nminutes: 30\n" + keys);
        put(files, "module/" + id + "/worksheet.yaml", WORKSHEET);
        put(
                files,
                "module/" + id + "/en.md",
                "---\ntitle: " + id + "\nsummary: Short\nstatus: reviewed\n---\nLook at a place.\n");
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }
}
