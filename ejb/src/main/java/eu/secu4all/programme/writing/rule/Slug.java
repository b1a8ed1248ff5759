package eu.secu4all.programme.writing.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Ids made from titles. */
public final class Slug {

    private static final int LENGTH_MAX = 50;

    private Slug() {}

    /** An id that is not taken: the title's words, else {@code otherwise}; with a number behind it if need be. */
    public static String free(String title, String otherwise, Predicate<String> taken) {
        String id = of(title).isEmpty() ? otherwise : of(title);
        String free = id;
        for (int number = 2; taken.test(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** The title's words in small letters without accents, with hyphens between; may be empty. */
    public static String of(String title) {
        String letters = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (letters.length() <= LENGTH_MAX) {
            return letters;
        }
        int end = letters.lastIndexOf('-', LENGTH_MAX);
        return letters.substring(0, end <= 0 ? LENGTH_MAX : end);
    }
}
