package eu.secu4all.document.boundary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML files. */
public final class Yaml {

    public static final int BYTES_MAX = 1024 * 1024;

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private Yaml() {}

    /**
     * The file as a part with keys. Empty if it is no such thing at all: the faults say why.
     *
     * @param file path in its package, for the faults
     */
    public static Optional<Part> read(String file, byte[] bytes, Faults faults) {
        if (bytes.length > BYTES_MAX) {
            faults.add(file, 0, "document.large", String.valueOf(BYTES_MAX / 1024));
            return Optional.empty();
        }
        return text(file, bytes, faults).flatMap(yaml -> read(file, yaml, 0, faults));
    }

    /** The same for YAML that has this many lines of its file above it. */
    static Optional<Part> read(String file, String yaml, int above, Faults faults) {
        Tree tree = new Tree(file, above, faults);
        try {
            return tree.grow(new Parse(SETTINGS).parseString(yaml));
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().map(mark -> mark.getLine() + 1 + above).orElse(above);
            faults.add(file, line, "document.yaml", e.getProblem());
        } catch (YamlEngineException e) {
            // What is not even a character of YAML comes without a line.
            faults.add(file, above + lineOfBadCharacter(yaml), "document.characters");
        }
        return Optional.empty();
    }

    /** The bytes as text, without a byte order mark. */
    static Optional<String> text(String file, byte[] bytes, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(file, lineOfBadByte(bytes), "document.utf-eight");
            return Optional.empty();
        }
    }

    private static int lineOfBadCharacter(String yaml) {
        List<String> lines = yaml.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !StreamReader.isPrintable(lines.get(i)))
                .map(i -> i + 1)
                .findFirst()
                .orElse(1);
    }

    private static int lineOfBadByte(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (!isText(Arrays.copyOfRange(bytes, start, i))) {
                    return line;
                }
                line++;
                start = i + 1;
            }
        }
        return line;
    }

    private static boolean isText(byte[] line) {
        return Arrays.equals(new String(line, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), line);
    }
}
