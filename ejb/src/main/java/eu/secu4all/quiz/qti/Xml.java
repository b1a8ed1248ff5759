package eu.secu4all.quiz.qti;

import java.util.function.Consumer;

/** Writes XML. */
final class Xml {

    private final StringBuilder out = new StringBuilder();

    static String document(String name, Consumer<Xml> inner, String... attributes) {
        Xml xml = new Xml();
        xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.element(name, inner, attributes);
        return xml.out.append('\n').toString();
    }

    /** An element; {@code attributes} are names and values in turn. */
    void element(String name, Consumer<Xml> inner, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        inner.accept(this);
        out.append("</").append(name).append('>');
    }

    void empty(String name, String... attributes) {
        element(name, nothing -> {}, attributes);
    }

    /** An element that holds text only. */
    void value(String name, String text, String... attributes) {
        element(name, inner -> inner.escape(text), attributes);
    }

    /** Text whose line breaks are breaks. */
    void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            escape(lines[i]);
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isCharacter(point) ? point : ' ');
            }
        });
    }

    /** What XML 1.0 calls a character. */
    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
