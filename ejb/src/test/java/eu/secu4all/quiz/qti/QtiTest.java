package eu.secu4all.quiz.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Quizzes;
import eu.secu4all.quiz.exchange.Note;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QtiTest {

    private static final List<String> ITEM_ORDER =
            List.of("responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing", "modalFeedback");

    private final Faults faults = new Faults();
    private final Faults remarks = new Faults();
    private final QtiFiles files = new QtiFiles();

    @Test
    @DisplayName("an exported item has the parts of an item in their order, and answers that its interactions declare")
    void structure() throws Exception {
        Map<String, byte[]> unpacked = unzip(export(Quizzes.bank()).zip());

        XmlNode manifest = XmlNode.read(unpacked.get("imsmanifest.xml"));
        List<String> items = manifest.all("resource")
                .map(resource -> resource.attribute("href"))
                .toList();
        assertThat(items).hasSize(8).allMatch(unpacked::containsKey);
        for (String item : items) {
            XmlNode root = XmlNode.read(unpacked.get(item));
            List<String> parts = root.children().stream().map(XmlNode::name).toList();
            assertThat(parts)
                    .isSortedAccordingTo((a, b) -> ITEM_ORDER.indexOf(a) - ITEM_ORDER.indexOf(b))
                    .allMatch(ITEM_ORDER::contains);
            assertThat(root.attribute("identifier")).matches("[A-Za-z_][A-Za-z0-9_.-]*");
            List<String> declared = root.all("responseDeclaration")
                    .map(response -> response.attribute("identifier"))
                    .toList();
            assertThat(root.all().filter(node -> node.name().endsWith("Interaction")))
                    .extracting(node -> node.attribute("responseIdentifier"))
                    .containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    @Test
    @DisplayName("QTI-1 marks go along: right ones add up to the points, wrong ones to the same below nothing")
    void marks() throws Exception {
        XmlNode item = XmlNode.read(unzip(export(Quizzes.bank()).zip()).get("items/q2.xml"));

        assertThat(item.all("mapEntry").map(entry -> entry.attribute("mappedValue")))
                .containsExactly("0.5", "0.5", "-0.333333", "-0.333333", "-0.333333");
        assertThat(item.first("mapping").orElseThrow().attribute("lowerBound")).isEqualTo("0");
    }

    @Test
    @DisplayName(
            "EXCH-1 what is lost is named: sources, partial orders, explanations in gaps, missing images, languages")
    void losses() {
        List<Note> notes = QtiExport.of(Quizzes.bank(), Language.FR, Language.EN, name -> Optional.empty())
                .notes();

        assertThat(notes)
                .extracting(Note::question, Note::key)
                .contains(
                        tuple("q1", "exchange.source"),
                        tuple("q1", "exchange.language"),
                        tuple("q8", "exchange.language"),
                        tuple("q3", "exchange.partial"),
                        tuple("q6", "exchange.feedback"),
                        tuple("q7", "exchange.picture"));
    }

    @Test
    @DisplayName("QTI-2 document types, entities, depth and what is no XML are refused with file and line")
    void hostile() throws IOException {
        files.manifest("doctype.xml", "deep.xml", "none.xml");
        files.put(
                "doctype.xml",
                "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<a>&x;</a>");
        files.put("deep.xml", "<a>".repeat(41) + "</a>".repeat(41));
        files.put("none.xml", "\n\nhello");

        QtiImport.Imported imported = read();

        assertThat(imported.bank().questions()).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::key)
                .containsOnly("exchange.xml")
                .hasSize(3);
        assertThat(faults.all()).extracting(Fault::file).containsExactly("deep.xml", "doctype.xml", "none.xml");
    }

    @Test
    @DisplayName("QTI-2 bombs, too many files, no zip and no manifest are refused")
    void limits() throws IOException {
        files.put("big.xml", " ".repeat(QtiImport.FILE_BYTES_MAX + 1));
        read();
        files.clear();
        for (int i = 0; i <= QtiImport.FILES_MAX; i++) {
            files.put("f" + i, "");
        }
        read();
        files.clear();
        files.put("a", "");
        read();
        files.manifest();
        Faults empty = new Faults();
        QtiImport.read(new ByteArrayInputStream(files.zip()), Language.EN, empty, remarks);

        assertThat(faults.all())
                .extracting(Fault::file, Fault::key)
                .containsExactlyInAnyOrder(
                        tuple("big.xml", "exchange.large"),
                        tuple("f1000", "exchange.large"),
                        tuple("imsmanifest.xml", "exchange.file"));
        assertThat(empty.all()).extracting(Fault::key).containsExactly("quiz.questions");
    }

    @Test
    @DisplayName("signs that XML cannot hold become spaces")
    void strangeSigns() {
        Bank bank = new Bank(List.of(Quizzes.shortText("q", "a\u0001b")), List.of());

        read(export(bank).zip());

        assertThat(faults.all()).isEmpty();
    }

    private static QtiExport.Exported export(Bank bank) {
        Picture square = new Picture(new byte[] {1}, "image/png", 800, 600);
        return QtiExport.of(bank, Language.EN, Language.EN, name -> Optional.of(square));
    }

    private QtiImport.Imported read() throws IOException {
        return read(files.zip());
    }

    private QtiImport.Imported read(byte[] zip) {
        return QtiImport.read(new ByteArrayInputStream(zip), Language.EN, faults, remarks);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
