package eu.secu4all.live.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

    @Property(tries = 300)
    @Label("however the bytes of a conversation are split, the same is heard")
    void anySplit(@ForAll("conversations") List<byte[]> frames, @ForAll("cuts") List<Integer> cuts) {
        byte[] all = joined(frames);
        Said said = new Said();
        int at = 0;
        for (int cut : cuts) {
            int to = Math.min(all.length, at + cut);
            byte[] read = Arrays.copyOfRange(all, at, to);
            said.reader.read(read, 0, read.length);
            at = to;
        }
        said.reader.read(all, at, all.length);
        assertThat(said.heard).isEqualTo(Said.of(all));
    }

    @Property(tries = 2_000)
    @Label("no bytes whatever make it throw, and after the end nothing is heard")
    void rubbish(@ForAll byte[] bytes) {
        assertThatCode(() -> Said.of(bytes)).doesNotThrowAnyException();
        List<String> heard = Said.of(bytes);
        assertThat(heard.stream().filter(one -> one.startsWith("broken") || one.startsWith("closed")))
                .hasSizeLessThan(2);
    }

    @Test
    @DisplayName("5.4 a message in fragments is one, and a ping may come in between")
    void fragments() {
        assertThat(Said.of(
                        Said.frame(0x01, "grü"), Said.frame(0x89, "?"), Said.frame(0x00, ""), Said.frame(0x80, "ezi")))
                .containsExactly("ping ?", "grüezi");
    }

    @Test
    @DisplayName(
            "8.1 a character may be torn by fragments; what is no UTF-8 closes 1007, a replacement character does not")
    void utf8() {
        byte[] half = {(byte) 0xC3};
        assertThat(Said.of(Said.frame(0x01, half), Said.frame(0x80, new byte[] {(byte) 0xA9})))
                .containsExactly("é");
        assertThat(Said.of(Said.frame(0x81, half))).containsExactly("broken 1007");
        assertThat(Said.of(Said.frame(0x81, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})))
                .containsExactly("broken 1007");
        assertThat(Said.of(Said.frame(0x81, "\uFFFD"))).containsExactly("\uFFFD");
    }

    @Test
    @DisplayName(
            "section 8: 64 KiB are a message; more closes 1009 as soon as it is promised, fragments counted together")
    void tooBig() {
        assertThat(Said.of(Said.frame(0x81, new byte[65_536]))).hasSize(1).noneMatch(one -> one.startsWith("broken"));
        assertThat(Said.of(Arrays.copyOf(Said.frame(0x81, new byte[65_537]), 14)))
                .containsExactly("broken 1009");
        assertThat(Said.of(Said.frame(0x01, new byte[40_000]), Said.frame(0x80, new byte[40_000])))
                .containsExactly("broken 1009");
        byte[] endless = Said.frame(0x81, new byte[70_000]);
        Arrays.fill(endless, 2, 10, (byte) 0xFF);
        assertThat(Said.of(endless)).hasSize(1).allMatch(one -> one.startsWith("broken"));
    }

    @Test
    @DisplayName("5.1 5.2 no mask, a reserved bit, an unknown opcode, a length in too many bytes: 1002")
    void noFrames() {
        assertThat(Said.of(new byte[] {(byte) 0x81, 1, 'x'})).containsExactly("broken 1002");
        for (int head : new int[] {0xC1, 0xA1, 0x91, 0x83, 0x87, 0x8B, 0x8F}) {
            assertThat(Said.of(Said.frame(head, "x"))).as("%x", head).containsExactly("broken 1002");
        }
        assertThat(Said.of(new byte[] {(byte) 0x81, (byte) 0xFE, 0, 5, 0, 0, 0, 0, 'h', 'e', 'l', 'l', 'o'}))
                .containsExactly("broken 1002");
        assertThat(Said.of(new byte[] {(byte) 0x81, (byte) 0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 'x'}))
                .containsExactly("broken 1002");
    }

    @Test
    @DisplayName("5.4 5.5 a fragment of nothing, a message within a message, a long or torn ping: 1002; binary: 1003")
    void misplaced() {
        assertThat(Said.of(Said.frame(0x80, "x"))).containsExactly("broken 1002");
        assertThat(Said.of(Said.frame(0x01, "x"), Said.frame(0x81, "y"))).containsExactly("broken 1002");
        assertThat(Said.of(Said.frame(0x89, new byte[126]))).containsExactly("broken 1002");
        assertThat(Said.of(Said.frame(0x09, "x"))).containsExactly("broken 1002");
        assertThat(Said.of(Said.frame(0x82, "x"))).containsExactly("broken 1003");
    }

    @Test
    @DisplayName(
            "7.4 a goodbye is heard with its code, or without; a code nobody may send is none; then nothing is heard")
    void goodbyes() {
        byte[] bye = Said.frame(0x88, new byte[] {3, (byte) 0xE8, 'o', 'k'});
        assertThat(Said.of(bye, Said.frame(0x81, "late"))).containsExactly("closed 1000");
        assertThat(Said.of(Said.frame(0x88, ""))).containsExactly("closed 1005");
        assertThat(Said.of(Said.frame(0x88, new byte[] {15, (byte) 0xA1}))).containsExactly("closed 4001");
        for (byte[] code : new byte[][] {{3}, {0, 0}, {3, (byte) 0xEC}, {3, (byte) 0xED}, {3, (byte) 0xEE}, {7, 0}}) {
            assertThat(Said.of(Said.frame(0x88, code))).containsExactly("broken 1002");
        }
        assertThat(Said.of(Said.frame(0x88, new byte[] {3, (byte) 0xE8, (byte) 0xFF})))
                .containsExactly("broken 1007");
    }

    @Provide
    Arbitrary<List<byte[]>> conversations() {
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(300);
        return Arbitraries.frequencyOf(
                        Tuple.of(8, texts.map(text -> Said.frame(0x81, text))),
                        Tuple.of(3, texts.map(text -> joined(fragments(text)))),
                        Tuple.of(2, texts.map(text -> Said.frame(0x89, text.length() > 30 ? "" : text))),
                        Tuple.of(1, texts.map(text -> Said.frame(0x8A, ""))))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(0, 40).list().ofMaxSize(200);
    }

    private static List<byte[]> fragments(String text) {
        int half = text.length() / 2;
        return List.of(Said.frame(0x01, text.substring(0, half)), Said.frame(0x80, text.substring(half)));
    }

    private static byte[] joined(List<byte[]> frames) {
        var all = new ByteArrayOutputStream();
        frames.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
