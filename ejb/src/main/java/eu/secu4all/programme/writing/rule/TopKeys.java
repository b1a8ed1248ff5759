package eu.secu4all.programme.writing.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes keys of a YAML text and leaves every other line, with its comments, as its author wrote it (WRITE-3). */
final class TopKeys {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9-]*)[ \\t]*:(?:\\s.*)?", Pattern.DOTALL);

    private TopKeys() {}

    /** Some lines that belong together; {@code key} is empty for those that belong to none. */
    private record Block(String key, StringBuilder lines) {}

    /** Whether this is a text with a key a line, not one map in braces. */
    static boolean areIn(String yaml) {
        return blocks(yaml).stream().anyMatch(block -> !block.key().isEmpty());
    }

    /**
     * The text with these values.
     *
     * @param values what stands behind the colon, with line ends as {@code \n}; a key without a value is removed
     */
    static String with(String yaml, Map<String, String> values) {
        String end = yaml.contains("\r\n") ? "\r\n" : "\n";
        Map<String, String> left = new LinkedHashMap<>(values);
        StringBuilder text = new StringBuilder();
        for (Block block : blocks(yaml)) {
            String value = left.remove(block.key());
            text.append(value == null ? block.lines() : line(block.key(), value, end));
        }
        left.forEach((key, value) -> {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(end);
            }
            text.append(line(key, value, end));
        });
        return text.toString();
    }

    private static String line(String key, String value, String end) {
        return value.isEmpty() ? "" : key + ":" + (value.startsWith("\n") ? "" : " ") + value.replace("\n", end) + end;
    }

    private static List<Block> blocks(String yaml) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        for (String line : lines(yaml)) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                apart(blocks, between);
                blocks.add(new Block(key.group(1), new StringBuilder(line)));
            } else if (line.isBlank() || line.startsWith("#")) {
                // Belongs to what was before only if that goes on behind it.
                between.append(line);
            } else {
                if (blocks.isEmpty()) {
                    blocks.add(new Block("", new StringBuilder()));
                }
                blocks.get(blocks.size() - 1).lines().append(between).append(line);
                between.setLength(0);
            }
        }
        apart(blocks, between);
        return blocks;
    }

    private static void apart(List<Block> blocks, StringBuilder between) {
        if (!between.isEmpty()) {
            blocks.add(new Block("", new StringBuilder(between)));
            between.setLength(0);
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            lines.add(text.substring(from, at + 1));
            from = at + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}
