package eu.secu4all.programme.writing.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.shared.Refused;
import eu.secu4all.shared.picture.Images;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFileTest {

    private static PictureFile of(String name, byte[] bytes) throws IOException {
        return PictureFile.of(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("WRITE-8 a picture gets a name that can stand in a text, with the ending of what it is")
    void names() throws IOException {
        assertThat(of("C:\\Fotos\\Größer als ich.JPG", image("jpeg")).name()).isEqualTo("grosser-als-ich.png");
        assertThat(of("zones.de.png", image("png")).name()).isEqualTo("zones.de.png");
        assertThat(of("../../etc/passwd.svg", "<svg/>".getBytes(UTF_8)).name()).isEqualTo("passwd.svg");
        assertThat(of("…….png", image("png")).name()).isEqualTo("picture.png");
    }

    @Test
    @DisplayName("WRITE-8 a WebP is read, and becomes a PNG or JPEG")
    void webp() throws IOException {
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

        PictureFile picture = of("dot.webp", webp);

        assertThat(picture.name()).isEqualTo("dot.png");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
                .isEqualTo(1);
        assertRefused("programme.picture-kind", "cut.webp", Arrays.copyOf(webp, 22));
    }

    @Test
    @DisplayName("WRITE-8 what hides behind a picture is gone")
    void drops() throws IOException {
        byte[] image = image("png");
        byte[] more = Arrays.copyOf(image, image.length + 40);
        System.arraycopy("<script>alert(1)</script>".getBytes(UTF_8), 0, more, image.length, 25);

        assertThat(new String(of("a.png", more).bytes(), ISO_8859_1)).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <html>",
        "paper.pdf, %PDF-1.7",
        "lie.png, <svg/>",
        "lie.svg, GIF89a",
        "none, x",
        "empty.png, ''"
    })
    @DisplayName("WRITE-8 what is no picture is refused, whatever its name says")
    void refuses(String name, String content) {
        assertRefused("programme.picture-kind", name, content.getBytes(UTF_8));
        assertRefused("file.large", "a.png", new byte[Images.BYTES_MAX + 1]);
    }

    private static void assertRefused(String key, String name, byte[] bytes) {
        assertThatThrownBy(() -> of(name, bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
