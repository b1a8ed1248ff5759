package eu.secu4all.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A table as CSV: RFC 4180 (CSV-1), harmless in spreadsheets (CSV-2). */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    /** What makes a spreadsheet take a text for a formula; tab and carriage return because some skip them. */
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

    /** Adds a line. Cells are strings, numbers, or null for an empty one. */
    public Csv line(Object... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append(LINE_END);
        return this;
    }

    private static String cell(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number) {
            return cell.toString();
        }
        String said = cell.toString();
        String safe = !said.isEmpty() && FORMULA.indexOf(said.charAt(0)) >= 0 ? "'" + said : said;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
