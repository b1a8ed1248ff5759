package eu.secu4all.quiz.qti;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Problem;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.QuestionCheck;
import eu.secu4all.quiz.QuizLimits;
import eu.secu4all.quiz.exchange.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** Reads a bank from a QTI package. */
public final class QtiImport {

    public static final int FILES_MAX = 1_000;
    public static final int FILE_BYTES_MAX = 5 * 1024 * 1024;
    public static final int BYTES_MAX = 50 * 1024 * 1024;

    private static final int CHUNK = 8_192;

    private final Language language;
    private final Faults faults;
    private final Faults remarks;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Ids ids = new Ids();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    private QtiImport(Language language, Faults faults, Faults remarks) {
        this.language = language;
        this.faults = faults;
        this.remarks = remarks;
    }

    /** What was read, and the images of its questions by name. They are as they came: check them before they are shown. */
    public record Imported(Bank bank, Map<String, byte[]> pictures) {
        public Imported {
            pictures = Map.copyOf(pictures);
        }
    }

    /**
     * The bank in this zip. Of use only if nothing was added to {@code faults} (EXCH-3).
     *
     * @param language the one in which the items are taken to be written
     * @param remarks takes what is left out or changed (EXCH-1)
     */
    public static Imported read(InputStream zip, Language language, Faults faults, Faults remarks) {
        QtiImport reading = new QtiImport(language, faults, remarks);
        if (reading.unpack(zip)) {
            reading.manifest();
        }
        return new Imported(new Bank(reading.questions, List.of()), reading.pictures);
    }

    /** Names are only ever keys of this map: none is used as a path (QTI-2). */
    private boolean unpack(InputStream bytes) {
        long all = 0;
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = bounded(zip);
                all += file.length;
                if (file.length > FILE_BYTES_MAX || all > BYTES_MAX || files.size() >= FILES_MAX) {
                    faults.add(entry.getName(), 0, "exchange.large");
                    return false;
                }
                files.put(entry.getName(), file);
            }
        } catch (IOException | IllegalArgumentException e) {
            faults.add("", 0, "exchange.zip");
            return false;
        }
        return true;
    }

    private static byte[] bounded(InputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0 && bytes.size() <= FILE_BYTES_MAX; read = stream.read(chunk)) {
            bytes.write(chunk, 0, read);
        }
        return bytes.toByteArray();
    }

    private void manifest() {
        xml(QtiExport.MANIFEST, 0).ifPresent(manifest -> manifest.all("resource")
                .filter(resource -> resource.attribute("type").startsWith("imsqti_item_"))
                .forEach(resource -> item(resource.attribute("href"), resource.line())));
        if (faults.isEmpty() && (questions.isEmpty() || questions.size() > QuizLimits.QUESTIONS_MAX)) {
            faults.add(QtiExport.MANIFEST, 0, "quiz.questions", String.valueOf(QuizLimits.QUESTIONS_MAX));
        }
    }

    private void item(String path, int line) {
        xml(path, line).flatMap(root -> new QtiReader(this, path, root).read()).ifPresent(question -> {
            for (Problem problem : QuestionCheck.of(question)) {
                faults.add(path, 1, problem.key(), problem.details().toArray(String[]::new));
            }
            questions.add(question);
            if (question instanceof Hotspot hotspot) {
                picture(path, hotspot.image());
            }
        });
    }

    private void picture(String item, String name) {
        byte[] bytes = files.get(item.substring(0, item.lastIndexOf('/') + 1) + name);
        if (bytes == null) {
            faults.add(item, 1, "exchange.file", name);
        } else {
            pictures.put(name, bytes);
        }
    }

    private Optional<XmlNode> xml(String path, int line) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            faults.add(QtiExport.MANIFEST, line, "exchange.file", path);
            return Optional.empty();
        }
        try {
            return Optional.of(XmlNode.read(bytes));
        } catch (XMLStreamException e) {
            int where = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            faults.add(path, where, "exchange.xml");
            return Optional.empty();
        }
    }

    Language language() {
        return language;
    }

    String id(String name) {
        String plain = name.startsWith("_") ? name.substring(1) : name;
        return QuizLimits.ID.matcher(plain).matches() ? ids.exactly(plain) : ids.of(plain);
    }

    void fault(String file, int line, String key, String... details) {
        faults.add(file, line, key, details);
    }

    void remark(String file, int line, String key, String... details) {
        remarks.add(file, line, key, details);
    }
}
