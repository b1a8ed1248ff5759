package eu.secu4all.programme.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** How large a picture is, in its own pixels. */
public record PictureSize(int width, int height) {

    private static final int HEAD = 4_000;
    private static final Pattern BOX = Pattern.compile(
            "<svg\\b[^>]*\\bviewBox\\s*=\\s*[\"'][\\d.eE+-]+[\\s,]+[\\d.eE+-]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");

    /** Empty for what we cannot look into. */
    public static Optional<PictureSize> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher box = BOX.matcher(head);
        return box.find() ? Optional.of(new PictureSize(pixels(box.group(1)), pixels(box.group(2)))) : ofPixels(bytes);
    }

    private static int pixels(String number) {
        return Math.max(1, (int) Math.round(Double.parseDouble(number)));
    }

    private static Optional<PictureSize> ofPixels(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            // A picture that we cannot read has no size; its question is left out with a note.
            return Optional.empty();
        }
    }
}
