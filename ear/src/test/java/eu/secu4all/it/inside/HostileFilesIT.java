package eu.secu4all.it.inside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.ImportReport;
import eu.secu4all.programme.boundary.PackageDoor;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitView;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody sends who means harm, at the door where it would come in. */
class HostileFilesIT extends InsideProduct {

    private static final String LESSON = "first/lesson/en.md";
    private static final String PICTURE = "first/lesson/zones.svg";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private PackageDoor door;

    @Inject
    private Authoring authoring;

    @Inject
    private Programmes programmes;

    @Inject
    private People people;

    private Caller trainer;
    private byte[] before;

    @BeforeEach
    void importGoodOne() {
        trainer = people.findByEmail(Caller.HOUSE, "tomas.lindqvist@secu4all.example")
                .orElseThrow()
                .caller();
        assertThat(take(WrittenPackage.zip(WrittenPackage.sample())).isDone()).isTrue();
        before = door.exportZip(trainer, "sample");
    }

    private ImportReport take(byte[] zip) {
        return door.importZip(trainer, new ByteArrayInputStream(zip));
    }

    /** Refused for this reason, in a sentence, and nothing is changed. */
    private void refuses(String key, String what, byte[] zip) {
        ImportReport report = take(zip);

        assertThat(report.isDone()).as(what).isFalse();
        assertThat(report.faults()).as(what).extracting(Fault::key).contains(key);
        for (Fault fault : report.faults()) {
            assertThat(Texts.say(
                            Language.EN,
                            "refusals",
                            fault.key(),
                            fault.details().toArray()))
                    .as(what)
                    .isNotBlank();
        }
        assertThat(door.exportZip(trainer, "sample")).as(what).isEqualTo(before);
    }

    private void refuses(String key, String file, String content) {
        refuses(key, file + ": " + content, with(files -> files.put(file, content.getBytes(UTF_8))));
    }

    private static byte[] with(Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> files = WrittenPackage.sample();
        change.accept(files);
        return WrittenPackage.zip(files);
    }

    @Test
    @DisplayName("PACK-6 paths that lead out of a package, absolute names and names used twice are refused")
    void paths() {
        for (String path :
                new String[] {"../../etc/cron.d/x", "/etc/passwd", "first/../../x", "C:\\x", "first\\..\\x"}) {
            refuses("programme.zip-path", path, with(files -> files.put(path, new byte[1])));
        }
        byte[] twice = with(files -> files.put("programme.yamk", new byte[1]));
        refuses("programme.zip-twice", "twice", replaced(twice, "programme.yamk", "programme.yaml"));
    }

    @Test
    @DisplayName("PACK-6 a link to a file of the server is a file that says where it leads, and no text or picture")
    void links() {
        byte[] target = "/etc/passwd".getBytes(UTF_8);
        refuses("document.head", "a text", linked(with(files -> files.put(LESSON, target))));
        refuses("programme.svg-broken", "a picture", linked(with(files -> files.put(PICTURE, target))));
    }

    /** Marks every file of the zip as a symbolic link, as Unix does. */
    private static byte[] linked(byte[] zip) {
        byte[] marked = zip.clone();
        for (int at = 0; at + 46 < marked.length; at++) {
            boolean entry = marked[at] == 'P' && marked[at + 1] == 'K' && marked[at + 2] == 1 && marked[at + 3] == 2;
            if (entry) {
                marked[at + 5] = 3;
                marked[at + 41] = (byte) 0xA1;
                marked[at + 40] = (byte) 0xFF;
            }
        }
        return marked;
    }

    @Test
    @DisplayName("PACK-6 what unpacks to too much, and what is no zip, is refused")
    void bombs() {
        refuses("programme.file-large", "one", with(files -> files.put("first/x.png", new byte[6 * MEGABYTE])));
        refuses("programme.large", "many", with(files -> {
            for (int i = 0; i < 26; i++) {
                files.put("first/p" + i + ".png", new byte[4 * MEGABYTE]);
            }
        }));
        refuses("programme.files", "too many", with(files -> {
            for (int i = 0; i < 2_000; i++) {
                files.put("first/p" + i + ".png", new byte[0]);
            }
        }));
        refuses("programme.zip", "no zip", "%PDF-1.7".getBytes(UTF_8));
        refuses("programme.zip", "half", Arrays.copyOf(WrittenPackage.zip(WrittenPackage.sample()), 300));
        refuses("programme.zip", "nothing", new byte[0]);
    }

    @Test
    @DisplayName(
            "PACK-4 drawings with scripts, events, links, styles or entities are refused; so is what lies about its kind")
    void pictures() {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("<script>fetch('//x')</script>", "programme.svg");
        bad.put("<rect onload=\"alert(1)\"/>", "programme.svg");
        bad.put("<a href=\"javascript:alert(1)\"><rect/></a>", "programme.svg");
        bad.put("<style>@import '//example.org/x.css';</style>", "programme.svg");
        bad.put("<image href=\"https://example.org/x.png\"/>", "programme.svg");
        bad.put("<foreignObject/>", "programme.svg");
        bad.put("<animate attributeName=\"href\"/>", "programme.svg");
        bad.put("<rect>", "programme.svg-broken");
        bad.forEach((inside, key) -> refuses(key, PICTURE, SVG.formatted(inside)));
        refuses(
                "programme.svg",
                PICTURE,
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + SVG.formatted("&a;"));
        refuses("programme.picture-type", "first/lesson/photo.png", SVG.formatted("<script/>"));
        refuses("programme.stray", "first/lesson/page.html", "<script>alert(1)</script>");
        refuses("programme.stray", "first/lesson/shell.jsp", "<% %>");
    }

    @Test
    @DisplayName("DOC-3 texts that are too large, too deep or of types of their own are refused")
    void documents() {
        refuses("document.large", "text", with(files -> files.put(LESSON, new byte[MEGABYTE])));
        refuses("document.alias", "first/lesson/unit.yaml", "kind: &a [x]\nminutes: [*a, *a]\n");
        refuses("document.type", "first/lesson/unit.yaml", "kind: !!javax.script.ScriptEngineManager [x]\n");
        refuses("document.deep", "first/lesson/unit.yaml", "kind: " + "[".repeat(50_000));
        refuses("document.characters", "first/lesson/unit.yaml", "kind: \u0000lesson\n");
    }

    @Test
    @DisplayName("READ-1 READ-2 a link that runs is refused, and HTML in a text is read as text")
    void texts() {
        String head = "---\ntitle: \"<script>alert('t')</script>\"\nsummary: Short\nstatus: reviewed\n---\n";
        for (String link :
                new String[] {"javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd"}) {
            refuses("programme.link", LESSON, head + "[x](" + link + ")\n");
        }
        refuses("programme.picture-unknown", LESSON, head + "![x](https://example.org/pixel.png)\n");
        String hostile =
                "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n![Zones](zones.svg \"\\\" onload=alert(1)\")\n";

        assertThat(take(with(files -> files.put(LESSON, (head + hostile).getBytes(UTF_8))))
                        .isDone())
                .isTrue();
        UnitId lesson = new UnitId("sample", "first", "lesson");
        authoring.publish(trainer, lesson, Language.EN);
        UnitView read = programmes.read(trainer, lesson, Language.EN, (version, name) -> "/x/" + name);
        authoring.unpublish(trainer, lesson, Language.EN);

        String html = read.reading().pieces().stream()
                .map(piece -> ((Reading.Passage) piece).html())
                .collect(Collectors.joining());
        assertThat(html)
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("<img src=x")
                .doesNotContainPattern("\" onload");
    }

    private static byte[] replaced(byte[] bytes, String old, String wanted) {
        return new String(bytes, ISO_8859_1).replace(old, wanted).getBytes(ISO_8859_1);
    }
}
