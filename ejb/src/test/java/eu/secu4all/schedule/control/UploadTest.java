package eu.secu4all.schedule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.shared.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UploadTest {

    private final PdfPages pdf = new PdfPages(Clock.systemUTC());

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
        assertThat(Math.max(first.getWidth(), first.getHeight())).isEqualTo(PdfPages.SIDE_MAX);
    }

    @Test
    void refusesWhatIsNoDeck() throws IOException {
        assertRefused("file.pdf", () -> pdf.render(stream(new byte[] {1, 2, 3})));
        assertRefused("file.pdf", () -> pdf.render(stream(Arrays.copyOf(deck(2), 120))));
        assertRefused("file.pdf", () -> pdf.render(stream(locked())));
        assertRefused("file.pages", () -> pdf.render(stream(deck(PdfPages.PAGES_MAX + 1))));
        assertRefused("file.large", () -> pdf.render(stream(new byte[PdfPages.BYTES_MAX + 1])));
    }

    @Test
    void givesUpAfterATime() throws IOException {
        Instant[] now = {Instant.EPOCH};
        InstantSource fast = () -> now[0] = now[0].plus(Duration.ofSeconds(60));
        PdfPages slow = new PdfPages(fast.withZone(ZoneOffset.UTC));

        assertRefused("file.slow", () -> slow.render(stream(deck(3))));
        assertThat(pdf.render(stream(deck(1)))).hasSize(1);
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
}
