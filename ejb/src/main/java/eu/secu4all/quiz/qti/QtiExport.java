package eu.secu4all.quiz.qti;

import eu.secu4all.language.Language;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Ordering;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.exchange.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bank as a QTI package. */
public final class QtiExport {

    static final String MANIFEST = "imsmanifest.xml";
    static final String ITEM_TYPE = "imsqti_item_xmlv2p1";

    private static final String CONTENT_PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";

    private final Function<String, Optional<Picture>> pictures;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, List<String>> resources = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private QtiExport(Function<String, Optional<Picture>> pictures) {
        this.pictures = pictures;
    }

    /** The zip, and what is not in it (EXCH-1). */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Exported(byte[] zip, List<Note> notes) {
        public Exported {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The bank in one language.
     *
     * @param source stands in for texts that do not exist in {@code language}
     * @param pictures the image of this name
     */
    public static Exported of(
            Bank bank, Language language, Language source, Function<String, Optional<Picture>> pictures) {
        QtiExport export = new QtiExport(pictures);
        bank.questions().forEach(question -> export.add(question, language, source));
        return new Exported(export.zip(), export.notes);
    }

    private void add(Question question, Language language, Language source) {
        String id = question.stem().id();
        Optional<Picture> picture =
                question instanceof Hotspot hotspot ? pictures.apply(hotspot.image()) : Optional.empty();
        if (question instanceof Hotspot && picture.isEmpty()) {
            notes.add(Note.of(id, "exchange.picture"));
            return;
        }
        QtiItem item = new QtiItem(question, language, source, picture);
        String path = "items/" + id + ".xml";
        files.put(path, item.write().getBytes(StandardCharsets.UTF_8));
        List<String> resource = new ArrayList<>(List.of(path));
        picture.ifPresent(image -> {
            String name = "items/" + ((Hotspot) question).image();
            files.put(name, image.bytes());
            resource.add(name);
        });
        resources.put(id, resource);
        noteLosses(question, item);
    }

    private void noteLosses(Question question, QtiItem item) {
        String id = question.stem().id();
        question.stem().source().ifPresent(lost -> notes.add(Note.of(id, "exchange.source", lost)));
        if (item.isForeign()) {
            notes.add(Note.of(id, "exchange.language"));
        }
        if (question instanceof Cloze cloze) {
            cloze.gaps().stream()
                    .filter(Gap.Chosen.class::isInstance)
                    .flatMap(gap -> ((Gap.Chosen) gap).options().stream())
                    .filter(option -> !option.feedback().isEmpty())
                    .forEach(option -> notes.add(Note.of(id, "exchange.feedback", item.say(option.feedback()))));
        }
        if (question instanceof Ordering) {
            notes.add(Note.of(id, "exchange.partial"));
        }
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String manifest() {
        return Xml.document(
                "manifest",
                manifest -> {
                    manifest.element("metadata", metadata -> {
                        metadata.value("schema", "QTIv2.1 Package");
                        metadata.value("schemaversion", "1.0.0");
                    });
                    manifest.empty("organizations");
                    manifest.element(
                            "resources",
                            all -> resources.forEach((id, paths) -> all.element(
                                    "resource",
                                    resource -> paths.forEach(path -> resource.empty("file", "href", path)),
                                    "identifier",
                                    "item_" + id,
                                    "type",
                                    ITEM_TYPE,
                                    "href",
                                    paths.get(0))));
                },
                "xmlns",
                CONTENT_PACKAGE,
                "identifier",
                "bank");
    }
}
