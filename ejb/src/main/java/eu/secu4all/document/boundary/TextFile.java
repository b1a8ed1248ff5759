package eu.secu4all.document.boundary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with YAML between two lines of {@code ---} above it.
 *
 * @param head what stands between them
 * @param body what stands below them, to the character
 * @param above how many lines of the file stand above the body
 */
public record TextFile(Part head, String body, int above) {

    public static final int BYTES_MAX = 200 * 1024;

    private static final Pattern HEAD =
            Pattern.compile("---[ \\t]*\\r?\\n(.*?)(?<=\\n)---[ \\t]*(\\r?\\n|$)", Pattern.DOTALL);

    /** The file; empty if it is no such thing at all: the faults say why. */
    public static Optional<TextFile> read(String file, byte[] bytes, Faults faults) {
        if (bytes.length > BYTES_MAX) {
            faults.add(file, 0, "document.large", String.valueOf(BYTES_MAX / 1024));
            return Optional.empty();
        }
        return Yaml.text(file, bytes, faults).flatMap(text -> split(file, text, faults));
    }

    private static Optional<TextFile> split(String file, String text, Faults faults) {
        Matcher matcher = HEAD.matcher(text);
        if (!matcher.lookingAt()) {
            faults.add(file, 1, "document.head");
            return Optional.empty();
        }
        int above = (int) matcher.group().chars().filter(c -> c == '\n').count();
        return Yaml.read(file, matcher.group(1), 1, faults)
                .map(head -> new TextFile(head, text.substring(matcher.end()), above));
    }
}
