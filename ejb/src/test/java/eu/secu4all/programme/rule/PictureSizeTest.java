package eu.secu4all.programme.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"x\" viewBox=\"0 0 640 480\">",
                "<?xml version=\"1.0\"?>\n<svg\n viewBox='-1.5, 0, 639.7, 480.2'/>",
                "<svg viewBox = \"0 0 640 480\" width=\"9\">"
            })
    @DisplayName("a drawing is as large as its view box says")
    void drawing(String svg) {
        assertThat(PictureSize.of(svg.getBytes(UTF_8))).contains(new PictureSize(640, 480));
    }

    @Test
    @DisplayName("a tiny drawing is one pixel wide at least, so that places in it can be shares")
    void tiny() {
        assertThat(PictureSize.of("<svg viewBox=\"0 0 0.2 5\"/>".getBytes(UTF_8)))
                .contains(new PictureSize(1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    @DisplayName("a photograph is as large as its pixels")
    void photograph(String kind) throws IOException {
        assertThat(PictureSize.of(photograph(kind, 30, 20))).contains(new PictureSize(30, 20));
    }

    @Test
    @DisplayName("what is no picture, or only its beginning, has no size")
    void none() throws IOException {
        assertThat(PictureSize.of("just words".getBytes(UTF_8))).isEmpty();
        assertThat(PictureSize.of(new byte[0])).isEmpty();
        assertThat(PictureSize.of(Arrays.copyOf(photograph("png", 30, 20), 12))).isEmpty();
    }

    private static byte[] photograph(String kind, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return bytes.toByteArray();
    }
}
