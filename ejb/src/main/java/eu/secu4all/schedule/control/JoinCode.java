package eu.secu4all.schedule.control;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The six characters by which people find a session. */
public final class JoinCode {

    /** No 0 and O, no 1, I and L: they are mistaken for each other on a screen at the far end of a room. */
    static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    static final int LENGTH = 6;

    private JoinCode() {}

    public static String random(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code that somebody meant: capitals, without the spaces and hyphens people put in. */
    public static String typed(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
