package eu.secu4all.shared.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One encoded image. */
@SuppressWarnings("ArrayRecordComponent") // never compared: the etag is
public record Page(String mediaType, byte[] bytes) {

    public String etag() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
