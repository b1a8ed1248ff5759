package eu.secu4all.people.control;

import eu.secu4all.shared.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a password must be (PEOPLE-4): long, not one's own name, not what everybody takes. Nothing about digits or signs. */
public final class PasswordRules {

    public static final int LENGTH_MIN = 12;
    public static final int LENGTH_MAX = 200;

    /** What must be left of a password once one's own name and e-mail address are taken out of it. */
    static final int REST_MIN = 6;

    static final int DIFFERENT_CHARACTERS_MIN = 5;

    private static final Set<String> COMMONEST = commonest();

    private PasswordRules() {}

    /**
     * Goes on only with a password that is good enough for this person.
     *
     * @throws Refused {@code people.password-short}, {@code people.password-long}, {@code people.password-own-name} or
     *     {@code people.password-common}
     */
    public static void check(String password, String email, String name) {
        String plain = normalized(password).toLowerCase(Locale.ROOT);
        int length = plain.codePointCount(0, plain.length());
        if (length < LENGTH_MIN) {
            throw new Refused("people.password-short", String.valueOf(LENGTH_MIN));
        }
        if (length > LENGTH_MAX) {
            throw new Refused("people.password-long", String.valueOf(LENGTH_MAX));
        }
        if (COMMONEST.contains(plain) || plain.chars().distinct().count() < DIFFERENT_CHARACTERS_MIN) {
            throw new Refused("people.password-common");
        }
        if (withoutOwnWords(plain, email, name).length() < REST_MIN) {
            throw new Refused("people.password-own-name");
        }
    }

    /** The same password typed on another system may arrive composed differently. */
    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static String withoutOwnWords(String plain, String email, String name) {
        String rest = plain;
        String own = (email + " " + name).toLowerCase(Locale.ROOT);
        for (String word : Stream.concat(
                        Stream.of(email.toLowerCase(Locale.ROOT)), Stream.of(own.split("[^\\p{L}\\p{N}]+")))
                .toList()) {
            if (word.length() >= 3) {
                rest = rest.replace(word, "");
            }
        }
        return rest;
    }

    private static Set<String> commonest() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("/people/commonest-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
