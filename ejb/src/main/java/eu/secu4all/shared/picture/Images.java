package eu.secu4all.shared.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import eu.secu4all.shared.Refused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes uploaded images and encodes them anew: what else was in the file (place, camera, code) is gone. */
public final class Images {

    public static final int BYTES_MAX = 10 * 1024 * 1024;
    public static final int PIXELS_MAX = 40_000_000;

    /** Longest side of what is stored: enough for a projector. */
    public static final int SIDE_MAX = 1920;

    private static final int PNG_BYTES_MAX = 600_000;
    private static final float JPEG_QUALITY = 0.87f;
    private static final Set<String> TYPES = Set.of("png", "jpeg", "gif");
    private static final String RIFF = "RIFF";

    private Images() {}

    /** Refuses {@code file.large}, {@code file.image}, {@code file.pixels}. */
    public static Page anew(InputStream uploaded) throws IOException {
        byte[] bytes = uploaded.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw new Refused("file.large", String.valueOf(BYTES_MAX / 1024 / 1024));
        }
        return encode(Orientation.of(bytes).upright(fit(decode(bytes))));
    }

    private static BufferedImage decode(byte[] bytes) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(bytes, input);
            try {
                reader.setInput(input, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(byte[] bytes, ImageInputStream input) {
        // Not found through the registry of Java: an application in a server is not asked when that is filled.
        if (new String(bytes, 0, Math.min(bytes.length, RIFF.length()), StandardCharsets.ISO_8859_1).equals(RIFF)) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (formatOf(reader).filter(TYPES::contains).isPresent()) {
                return reader;
            }
            reader.dispose();
        }
        throw new Refused("file.image");
    }

    private static Optional<String> formatOf(ImageReader reader) {
        try {
            return Optional.of(reader.getFormatName().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > PIXELS_MAX) {
                throw new Refused("file.pixels", String.valueOf(PIXELS_MAX / 1_000_000));
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.max(width, height) / (2L * SIDE_MAX));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException e) {
            // What the decoders of the JDK throw at broken files; the file is at fault, not we.
            Refused refused = new Refused("file.image");
            refused.initCause(e);
            throw refused;
        }
    }

    public static BufferedImage fit(BufferedImage image) {
        double scale = Math.min(1, (double) SIDE_MAX / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage fitted =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return fitted;
    }

    /** PNG while that is small (drawings, text), else JPEG on white. */
    public static Page encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.size() <= PNG_BYTES_MAX ? new Page("image/png", png.toByteArray()) : jpeg(image);
    }

    private static Page jpeg(BufferedImage image) throws IOException {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(jpeg)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(opaque, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Page("image/jpeg", jpeg.toByteArray());
    }
}
