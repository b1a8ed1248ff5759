package eu.secu4all.quiz.gift;

import java.util.regex.Pattern;

/** How texts are written so that they do not mean anything (GIFT-2). */
final class GiftText {

    private static final String SIGNS = "\\#=~{}:";
    private static final Pattern FORMAT = Pattern.compile("^\\[(html|moodle|plain|markdown)]");

    /** Stand in for escaped signs while a text is taken apart; Unicode promises never to make characters of them. */
    private static final char FIRST = '\uFDD0';

    private static final char LINE_BREAK = (char) (FIRST + SIGNS.length());

    private GiftText() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String plain = text.strip().replace("\r", "");
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (SIGNS.indexOf(sign) >= 0) {
                escaped.append('\\').append(sign);
            } else {
                escaped.append(sign == '\n' ? "\\n" : String.valueOf(sign));
            }
        }
        // Otherwise its own first word would be taken for the format.
        return FORMAT.matcher(escaped).find() ? "[plain]" + escaped : escaped.toString();
    }

    /** Whether a text has characters that no text has. */
    static boolean isStrange(String text) {
        return text.chars().anyMatch(c -> c >= FIRST && c <= LINE_BREAK);
    }

    /** A text whose escaped signs no longer mean anything; of the same length but for the backslashes. */
    static String hidden(String text) {
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            int sign = text.charAt(i) == '\\' ? SIGNS.indexOf(next) : -1;
            if (sign >= 0) {
                hidden.append((char) (FIRST + sign));
                i++;
            } else if (text.charAt(i) == '\\' && next == 'n') {
                hidden.append(LINE_BREAK);
                i++;
            } else {
                hidden.append(text.charAt(i));
            }
        }
        return hidden.toString();
    }

    /** What a hidden text says to people: without its format, line breaks of the file being spaces. */
    static String plain(String hidden) {
        String text = FORMAT.matcher(hidden.strip())
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean stand = sign >= FIRST && sign < LINE_BREAK;
            plain.append(stand ? SIGNS.charAt(sign - FIRST) : sign == LINE_BREAK ? '\n' : sign);
        }
        return plain.toString().strip();
    }
}
