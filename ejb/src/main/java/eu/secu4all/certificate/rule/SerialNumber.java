package eu.secu4all.certificate.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number of a certificate (CERT-1): 75 random bits and a check, in four groups of four: {@code 7KQ2-M4XD-0ZRT-9B3E}.
 *
 * <p>Each character stands for a number of five bits, read as an element of the field GF(32) with x^5 = x^2 + 1. The
 * check character makes the polynomial with these sixteen coefficients zero at x. A wrong character, or two that changed
 * places, change its value, because the first 31 powers of x differ.
 *
 * @param plain the sixteen characters, without hyphens
 */
public record SerialNumber(String plain) {

    /** Digits and capitals without I, L, O and U, as Crockford's base 32 has them. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 16;

    private static final int GROUP = 4;
    private static final int OVERFLOW = 0b100000;
    private static final int FIELD = 0b100101;

    public SerialNumber {
        if (plain.length() != LENGTH || valueOf(plain) != 0) {
            throw new IllegalArgumentException("not a serial number");
        }
    }

    public static SerialNumber random(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new SerialNumber(
                drawn.append(ALPHABET.charAt(timesX(valueOf(drawn)))).toString());
    }

    /** The number that somebody meant: hyphens, spaces and small letters do not matter, O is 0, I and L are 1. */
    public static Optional<SerialNumber> typed(String text) {
        String plain = text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        boolean known = plain.length() == LENGTH && plain.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0);
        return known && valueOf(plain) == 0 ? Optional.of(new SerialNumber(plain)) : Optional.empty();
    }

    /** As it is printed. */
    public String inGroups() {
        return plain.replaceAll("(?<=.)(?=(.{" + GROUP + "})+$)", "-");
    }

    private static int valueOf(CharSequence characters) {
        int value = 0;
        for (int i = 0; i < characters.length(); i++) {
            value = timesX(value) ^ ALPHABET.indexOf(characters.charAt(i));
        }
        return value;
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return (shifted & OVERFLOW) == 0 ? shifted : shifted ^ FIELD;
    }
}
