package eu.secu4all.programme.writing.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.Words;
import eu.secu4all.document.boundary.Written;
import eu.secu4all.document.boundary.Yaml;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.writing.boundary.Frame;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A frame as {@code unit.yaml}, and back; and the list of units in {@code module.yaml}. */
public final class FrameFile {

    private static final int VALUE_MAX = 1_000;

    private FrameFile() {}

    /** What is written in the file of a unit that stands in a package. */
    public static Frame read(byte[] file) {
        Part part = Yaml.read("", file, new Faults())
                .orElseThrow(() -> new IllegalStateException("a package of ours holds no unit"));
        Unit.Kind kind = part.findChoice("kind", Unit.Kind.class).orElse(Unit.Kind.LESSON);
        Map<String, String> further = new HashMap<>();
        Frame.keys(kind).forEach(key -> part.findText(key, VALUE_MAX).ifPresent(value -> further.put(key, value)));
        return new Frame(
                kind,
                part.number("minutes", 1, Integer.MAX_VALUE),
                part.choices("dimensions", Unit.Dimension.class),
                part.texts("requires", Part.ID_MAX).stream().map(Written::text).toList(),
                part.findChoice("complete", Unit.Completion.class)
                        .orElse(kind.completions().get(0)),
                further);
    }

    /** The file for a unit that is not there yet. */
    public static byte[] write(Frame frame) {
        return TopKeys.with("", keys(frame)).getBytes(UTF_8);
    }

    /** The file with what has changed in it; the same bytes if nothing has (WRITE-3). */
    public static byte[] write(byte[] before, Frame frame) {
        String file = new String(before, UTF_8);
        if (!TopKeys.areIn(file)) {
            return write(frame);
        }
        Frame was = read(before);
        Map<String, String> changed = new LinkedHashMap<>(keys(frame));
        Frame.keys(was.kind()).forEach(key -> changed.putIfAbsent(key, ""));
        Map<String, String> same = keys(was);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(same.getOrDefault(entry.getKey(), "")));
        return TopKeys.with(file, changed).getBytes(UTF_8);
    }

    private static Map<String, String> keys(Frame frame) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("kind", Words.of(frame.kind()));
        keys.put("minutes", String.valueOf(frame.minutes()));
        keys.put(
                "dimensions",
                frame.dimensions().isEmpty()
                        ? ""
                        : Quoted.list(frame.dimensions().stream().map(Words::of).toList()));
        keys.put("requires", frame.requires().isEmpty() ? "" : Quoted.list(frame.requires()));
        keys.put("complete", Words.of(frame.completion()));
        for (String key : Frame.keys(frame.kind())) {
            String value = frame.further().getOrDefault(key, "").strip();
            keys.put(key, value.isEmpty() ? "" : Quoted.text(value));
        }
        return keys;
    }

    /** Ids that {@code module.yaml} lists under {@code units}, or {@code programme.yaml} under {@code modules}. */
    public static List<String> list(byte[] file, String key) {
        Optional<Part> part = Yaml.read("", file, new Faults());
        return part.stream()
                .flatMap(found -> found.texts(key, Part.ID_MAX).stream())
                .map(Written::text)
                .toList();
    }

    /** The same file with this list. */
    public static byte[] withList(byte[] file, String key, List<String> ids) {
        return TopKeys.with(new String(file, UTF_8), Map.of(key, Quoted.list(ids)))
                .getBytes(UTF_8);
    }
}
