package eu.secu4all.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 65_535, 65_536, 300_000})
    @DisplayName("5.2 a text is one unmasked frame, its length in the fewest bytes")
    void text(int length) {
        String text = "é".repeat(length / 2) + "x".repeat(length % 2);
        Shown shown = Shown.of(Frame.text(text));
        assertThat(shown.head()).isEqualTo(0x81);
        assertThat(shown.text()).isEqualTo(text);
    }

    @Test
    @DisplayName("5.5.1 a goodbye carries its code; one without a code is answered without")
    void goodbye() {
        assertThat(Shown.of(Frame.close(4001)).code()).isEqualTo(4001);
        assertThat(Shown.of(Frame.close(1005))).isEqualTo(new Shown(0x88, 0, ""));
    }

    @Test
    @DisplayName("5.5.3 a pong carries what the ping brought")
    void pong() {
        assertThat(Shown.of(Frame.pong(new byte[] {'h', 'o', 'i'}))).isEqualTo(new Shown(0x8A, 0, "hoi"));
    }

    @Test
    @DisplayName("1.3 the key of a handshake is answered as RFC 6455 has it")
    void accept() {
        assertThat(Handshake.accept("dGhlIHNhbXBsZSBub25jZQ==")).isEqualTo("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }
}
