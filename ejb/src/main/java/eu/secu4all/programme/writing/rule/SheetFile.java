package eu.secu4all.programme.writing.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.document.boundary.TextFile;
import eu.secu4all.document.boundary.Words;
import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.rule.UnitTexts;
import eu.secu4all.programme.writing.boundary.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet as the file of a text, and back. */
public final class SheetFile {

    private static final String FENCE = "---";

    private SheetFile() {}

    /** The text of a file as it is in a package. */
    public static Optional<UnitText> text(byte[] file) {
        return TextFile.read("", file, new Faults()).map(UnitTexts::read);
    }

    /** What is written in a file; {@code current} as said. */
    public static Sheet read(byte[] file, boolean current) {
        return text(file)
                .map(text ->
                        new Sheet(text.title(), text.summary(), text.status(), text.sources(), text.body(), current))
                .orElseGet(() -> new Sheet("", "", UnitText.Status.DRAFT, List.of(), new String(file, UTF_8), current));
    }

    /** The file for a text that is not there yet. */
    public static byte[] write(Sheet sheet, Optional<String> of) {
        return (FENCE + "\n" + TopKeys.with("", head(sheet, of)) + FENCE + "\n" + ended(sheet.body())).getBytes(UTF_8);
    }

    /**
     * The file with what has changed in it; the same bytes if nothing has (WRITE-3).
     *
     * @param before the file as it is
     * @param was what is written in it
     * @param of the source text that this translates; empty for the source text itself
     */
    public static byte[] write(byte[] before, Sheet was, Sheet sheet, Optional<String> of) {
        if (was.equals(sheet)) {
            return before.clone();
        }
        String file = new String(before, UTF_8);
        String body =
                TextFile.read("", before, new Faults()).map(TextFile::body).orElse(file);
        String above = file.substring(0, file.length() - body.length());
        int first = above.indexOf('\n') + 1;
        int last = above.lastIndexOf(FENCE);
        if (first == 0 || last < first || !TopKeys.areIn(above.substring(first, last))) {
            return write(sheet, of);
        }
        String head = TopKeys.with(above.substring(first, last), changed(was, sheet, of));
        String text = was.body().equals(sheet.body())
                ? body
                : ended(sheet.body()).replace("\n", above.contains("\r\n") ? "\r\n" : "\n");
        return (above.substring(0, first) + head + above.substring(last) + text).getBytes(UTF_8);
    }

    private static Map<String, String> changed(Sheet was, Sheet sheet, Optional<String> of) {
        Map<String, String> before = head(was, Optional.empty());
        Map<String, String> changed = new LinkedHashMap<>();
        head(sheet, of).forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                changed.put(key, value);
            }
        });
        return changed;
    }

    private static Map<String, String> head(Sheet sheet, Optional<String> of) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("title", Quoted.text(sheet.title()));
        head.put("summary", Quoted.text(sheet.summary()));
        head.put("status", Words.of(sheet.status()));
        of.ifPresent(hash -> head.put("of", hash));
        head.put("sources", Quoted.sources(written(sheet.sources())));
        return head;
    }

    /** An empty line of the form is no source. */
    private static List<Source> written(List<Source> sources) {
        return sources.stream()
                .filter(source -> !(source.id() + source.title() + source.url() + source.where()).isBlank())
                .toList();
    }

    private static String ended(String body) {
        return body.isEmpty() || body.endsWith("\n") ? body : body + "\n";
    }
}
