package eu.secu4all.schedule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.shared.Refused;
import eu.secu4all.shared.picture.Images;
import eu.secu4all.shared.picture.Orientation;
import eu.secu4all.shared.picture.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private final PdfPages pdf = new PdfPages();

    @Test
    @DisplayName("FILE-1 an image is made anew and fits a projector")
    void shrinksImages() throws IOException {
        Page page = Images.anew(stream(image(4000, 1000, "png")));

        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(page.bytes()));
        assertThat(page.mediaType()).isEqualTo("image/png");
        assertThat(stored.getWidth()).isEqualTo(1920);
        assertThat(stored.getHeight()).isEqualTo(480);
        assertThat(page.etag()).hasSize(64);
    }

    @Test
    @DisplayName("FILE-1 what hides behind an image is gone")
    void dropsWhatIsHidden() throws IOException {
        byte[] image = image(20, 20, "jpeg");
        byte[] polyglot = Arrays.copyOf(image, image.length + 40);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(script, 0, polyglot, image.length, script.length);

        assertThat(new String(Images.anew(stream(polyglot)).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("<script>");
    }

    @Test
    void refusesWhatIsNoImage() throws IOException {
        for (byte[] bytes : List.of(
                "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                Arrays.copyOf(image(200, 200, "png"), 60),
                image(20, 20, "bmp"))) {
            assertRefused("file.image", () -> Images.anew(stream(bytes)));
        }
        assertRefused("file.large", () -> Images.anew(stream(new byte[Images.BYTES_MAX + 1])));
    }

    @Test
    @DisplayName("FILE-1 an image is measured before it is decoded")
    void refusesHugePictures() throws IOException {
        byte[] png = image(1, 1, "png");
        // Width and height stand at bytes 16 to 23 of a PNG; the check of its checksum comes later.
        Arrays.fill(png, 16, 24, (byte) 0x11);

        assertThatThrownBy(() -> Images.anew(stream(png))).isInstanceOf(Refused.class);
    }

    @Test
    void rendersEachPage() throws IOException {
        List<Page> pages = pdf.render(stream(deck(3)));

        assertThat(pages).hasSize(3);
        BufferedImage first = ImageIO.read(new ByteArrayInputStream(pages.get(0).bytes()));
        assertThat(Math.max(first.getWidth(), first.getHeight())).isEqualTo(DeckDrawing.SIDE_MAX);
    }

    @Test
    void refusesWhatIsNoDeck() throws IOException {
        assertRefused("file.pdf", () -> pdf.render(stream(new byte[] {1, 2, 3})));
        assertRefused("file.pdf", () -> pdf.render(stream(Arrays.copyOf(deck(2), 120))));
        assertRefused("file.pdf", () -> pdf.render(stream(locked())));
        assertRefused("file.pages", () -> pdf.render(stream(deck(DeckDrawing.PAGES_MAX + 1))));
        assertRefused("file.large", () -> pdf.render(stream(new byte[PdfPages.BYTES_MAX + 1])));
    }

    @Test
    @DisplayName("FILE-3 a page that never ends is given up, and the next deck is drawn")
    void givesUpAfterATime() throws IOException {
        PdfPages slow = new PdfPages(Duration.ofSeconds(2));

        assertRefused("file.slow", () -> slow.render(stream(endless())));
        assertThat(pdf.render(stream(deck(1)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("FILE-1 a photo stands upright, however the camera was held")
    void turnsPhotos(int held) throws IOException {
        BufferedImage stored = ImageIO.read(
                new ByteArrayInputStream(Images.anew(stream(photo(held))).bytes()));

        // the town hall is green and stands at the top left, whatever the file says
        assertThat(stored.getWidth()).isEqualTo(120);
        assertThat(stored.getHeight()).isEqualTo(80);
        assertThat(new Color(stored.getRGB(20, 20)).getGreen()).isGreaterThan(200);
        assertThat(new Color(stored.getRGB(100, 20)).getGreen()).isLessThan(60);
        assertThat(new Color(stored.getRGB(20, 60)).getGreen()).isLessThan(60);
    }

    @Test
    @DisplayName("FILE-1 a photo that says nonsense about itself is taken as it is")
    void takesNonsense() throws IOException {
        byte[] photo = photo(6);
        byte[] cut = Arrays.copyOf(photo, 20);

        assertThat(Orientation.of(cut)).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.of(new byte[0])).isEqualTo(Orientation.UPRIGHT);
        photo[16] = 0x7f; // the directory is said to be elsewhere
        assertThat(Orientation.of(photo)).isEqualTo(Orientation.UPRIGHT);
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable upload) {
        assertThatThrownBy(upload).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] image(int width, int height, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] deck(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            return bytes(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Draws the same form in itself over and over: 10 to the power of 12 times. */
    private static byte[] endless() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject form = form(document, null, "0 0 600 800 re f\n");
            for (int i = 0; i < 12; i++) {
                form = form(document, form, "/Inner Do\n".repeat(10));
            }
            page.setResources(holding(form));
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write("/Inner Do\n".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            return bytes(document);
        }
    }

    private static PDFormXObject form(PDDocument document, PDFormXObject inner, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(PDRectangle.A4);
        if (inner != null) {
            form.setResources(holding(inner));
        }
        try (OutputStream out = form.getStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static PDResources holding(PDFormXObject form) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Inner"), form);
        return resources;
    }

    /** 120 by 80 upright, green at the top left, as a camera stores it whose EXIF says so. */
    private static byte[] photo(int held) throws IOException {
        boolean lies = held > 4;
        BufferedImage stored = new BufferedImage(lies ? 80 : 120, lies ? 120 : 80, BufferedImage.TYPE_INT_RGB);
        // whichever corner of what is stored comes out at the top left
        boolean right = List.of(2, 3, 7, 8).contains(held);
        boolean bottom = List.of(3, 4, 6, 7).contains(held);
        Graphics2D graphics = stored.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(
                right ? stored.getWidth() / 2 : 0,
                bottom ? stored.getHeight() / 2 : 0,
                stored.getWidth() / 2,
                stored.getHeight() / 2);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(stored, "jpeg", jpeg);
        ByteBuffer exif = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) held).putShort((short) 0).putInt(0);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg.toByteArray(), 0, 2);
        photo.write(exif.array());
        photo.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return photo.toByteArray();
    }
}
