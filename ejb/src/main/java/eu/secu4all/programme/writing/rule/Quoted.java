package eu.secu4all.programme.writing.rule;

import eu.secu4all.programme.boundary.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as YAML. */
final class Quoted {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .’()/–-]*[\\p{L}\\p{N}.)])?");

    /** What YAML readers take for something else than a text. */
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off");

    private Quoted() {}

    /** One line: as it is if it cannot be taken for anything else, else in quotation marks. */
    static String text(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        boolean plain = PLAIN.matcher(line).matches() && !WORDS.contains(line.toLowerCase(Locale.ROOT));
        return plain ? line : quoted(line);
    }

    private static String quoted(String line) {
        StringBuilder quoted = new StringBuilder("\"");
        line.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (Character.isISOControl(point)) {
                quoted.append(String.format("\\x%02X", point));
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }

    static String list(List<String> ids) {
        return ids.stream().map(Quoted::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A line for each source; nothing if there are none. */
    static String sources(List<Source> sources) {
        return sources.stream().map(Quoted::source).collect(Collectors.joining());
    }

    private static String source(Source source) {
        Map<String, String> parts = new TreeMap<>(Map.of("url", source.url(), "where", source.where()));
        String place = parts.entrySet().stream()
                .filter(part -> !part.getValue().isBlank())
                .map(part ->
                        ", " + part.getKey() + ": " + quoted(part.getValue().strip()))
                .collect(Collectors.joining());
        return "\n  - { id: " + text(source.id()) + ", title: "
                + quoted(source.title().strip()) + place + " }";
    }
}
