package eu.secu4all.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://classroom.example/join/KX7-M4D";
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int WHITE = 0xFFFFFF;
    private static final int PIXELS = 8;
    private static final int QUIET = 4;

    @Test
    @DisplayName("a phone that looks at the QR code of a session reads the address where one joins")
    void reads() throws Exception {
        assertThat(look(QrCode.of(ADDRESS))).isEqualTo(ADDRESS);
    }

    @Test
    @DisplayName("around the QR code there is the quiet margin that readers need, and nothing else is drawn")
    void margin() {
        QrCode code = QrCode.of(ADDRESS);

        assertThat(MODULE.matcher(code.path()).replaceAll("")).isEmpty();
        assertThat(MODULE.matcher(code.path()).results().flatMap(module -> Stream.of(at(module, 1), at(module, 2))))
                .isNotEmpty()
                .allMatch(place -> place >= QUIET && place < code.size() - QUIET);
    }

    /** Paints it as a browser does. */
    private static String look(QrCode code) throws Exception {
        int width = code.size() * PIXELS;
        int[] screen = new int[width * width];
        Arrays.fill(screen, WHITE);
        MODULE.matcher(code.path()).results().forEach(module -> {
            for (int y = 0; y < PIXELS; y++) {
                int from = (at(module, 2) * PIXELS + y) * width + at(module, 1) * PIXELS;
                Arrays.fill(screen, from, from + PIXELS, 0);
            }
        });
        var light = new RGBLuminanceSource(width, width, screen);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    private static int at(MatchResult module, int group) {
        return Integer.parseInt(module.group(group));
    }
}
