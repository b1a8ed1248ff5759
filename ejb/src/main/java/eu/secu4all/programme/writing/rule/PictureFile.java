package eu.secu4all.programme.writing.rule;

import eu.secu4all.shared.Refused;
import eu.secu4all.shared.picture.Images;
import eu.secu4all.shared.picture.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture that somebody uploads, as a file of a unit's folder (WRITE-8). */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PictureFile(String name, byte[] bytes) {

    private static final Pattern NAME = Pattern.compile("(.*?)(?:\\.(en|de|fr|it))?\\.([A-Za-z0-9]{1,5})");
    private static final Map<String, String> ENDINGS = Map.of("image/png", ".png", "image/jpeg", ".jpg");
    private static final String SVG = "svg";

    /**
     * Made anew, under a name that can stand in a text. {@code zones.de.png} keeps its language.
     *
     * @throws Refused {@code file.large}, {@code file.pixels}, {@code programme.picture-kind}
     */
    public static PictureFile of(String fileName, InputStream uploaded) throws IOException {
        String bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        Matcher name = NAME.matcher(bare);
        if (!name.matches()) {
            throw new Refused("programme.picture-kind");
        }
        byte[] bytes = uploaded.readNBytes(Images.BYTES_MAX + 1);
        if (bytes.length > Images.BYTES_MAX) {
            throw new Refused("file.large", String.valueOf(Images.BYTES_MAX / 1024 / 1024));
        }
        String base = Slug.free(name.group(1), "picture", taken -> false)
                + (name.group(2) == null ? "" : "." + name.group(2));
        if (name.group(3).toLowerCase(Locale.ROOT).equals(SVG)) {
            return drawn(base, bytes);
        }
        Page page = anew(bytes);
        return new PictureFile(base + ENDINGS.get(page.mediaType()), page.bytes());
    }

    /** Whether it only draws is looked at with the rest of the unit. */
    private static PictureFile drawn(String base, byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        if (!begin.replace("\uFEFF", "").stripLeading().startsWith("<")) {
            throw new Refused("programme.picture-kind");
        }
        return new PictureFile(base + "." + SVG, bytes);
    }

    private static Page anew(byte[] bytes) throws IOException {
        try {
            return Images.anew(new ByteArrayInputStream(bytes));
        } catch (Refused refused) {
            throw refused.key().equals("file.image") ? new Refused("programme.picture-kind") : refused;
        }
    }
}
