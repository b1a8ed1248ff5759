package eu.secu4all.live.worksheet;

/** Characters beyond the first 65,536 are two UTF-16 units each; half of one is no text (WS-7). */
final class Surrogates {

    private Surrogates() {}

    /** Whether this place lies between the halves of one character. */
    static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Whether the text has no half characters. */
    static boolean areWhole(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
