package eu.secu4all.programme.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of texts and files: SHA-256 in hexadecimal. */
public final class Hash {

    public static final int SHORT = 12;

    private Hash() {}

    /** The first digits for a text, whichever line ends its editor wrote. */
    public static String ofText(String text) {
        return of(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
