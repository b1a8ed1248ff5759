package eu.secu4all.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import eu.secu4all.certificate.Certified;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final String ADDRESS = Certified.HOUSE + "/certificate/7KQ2-M4XD-0ZRT-9B3E";
    private static final String KIND = "data:image/png;base64,";

    /** On the paper there is white around it. */
    private static final int PAPER = 60;

    @Test
    @DisplayName("a phone that looks at the QR code of a certificate reads the address where it is checked")
    void reads() throws Exception {
        String picture = QrPicture.of(ADDRESS);

        assertThat(picture).startsWith(KIND);
        BufferedImage code =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture.substring(KIND.length()))));
        assertThat(look(onPaper(code))).isEqualTo(ADDRESS);
    }

    @Test
    @DisplayName("what does not fit in a QR code is told")
    void tooLong() {
        String address = "x".repeat(5_000);

        assertThatThrownBy(() -> QrPicture.of(address)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BufferedImage onPaper(BufferedImage code) {
        int size = code.getWidth() + 2 * PAPER;
        BufferedImage paper = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.drawImage(code, PAPER, PAPER, null);
        pen.dispose();
        return paper;
    }

    private static String look(BufferedImage paper) throws Exception {
        int width = paper.getWidth();
        int height = paper.getHeight();
        var light = new RGBLuminanceSource(width, height, paper.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
