package eu.secu4all.programme.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.programme.SamplePackage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageZipTest {
    private final Faults faults = new Faults();

    private Optional<Map<String, byte[]>> read(byte[] zip) {
        return PackageZip.read(new ByteArrayInputStream(zip), faults);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        return PackageZip.write(files);
    }

    @Test
    @DisplayName("PACK-6 what was written is read again, to the byte, and the same files give the same zip")
    void roundTrip() {
        byte[] zip = zip(SamplePackage.files());

        assertThat(read(zip).orElseThrow()).containsExactlyInAnyOrderEntriesOf(SamplePackage.files());
        assertThat(zip(SamplePackage.files())).isEqualTo(zip);
    }

    @Test
    @DisplayName("PACK-6 a folder around the package and the rubbish of file managers do not matter")
    void folder() {
        byte[] zip = zip(Map.of(
                "my/programme.yaml",
                new byte[1],
                "my/a/b.svg",
                new byte[2],
                "__MACOSX/my/._x",
                new byte[0],
                "my/.DS_Store",
                new byte[0]));

        assertThat(read(zip).orElseThrow()).containsOnlyKeys("programme.yaml", "a/b.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/passwd", "C:/x", "a\\..\\x", ".."})
    @DisplayName("PACK-6 a path that leads out of the package is refused")
    void path(String path) {
        assertThat(read(zip(Map.of(path, new byte[1])))).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::key, Fault::file)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("programme.zip-path", path));
    }

    @Test
    @DisplayName("PACK-6 a zip that unpacks to more than the limits is refused while it is unpacked")
    void bombs() throws IOException {
        assertThat(read(zip(Map.of("a", new byte[PackageFiles.FILE_BYTES_MAX + 1]))))
                .isEmpty();
        assertThat(read(many(30, PackageFiles.FILE_BYTES_MAX))).isEmpty();
        assertThat(read(many(PackageFiles.FILES_MAX + 1, 0))).isEmpty();

        assertThat(faults.all())
                .extracting(Fault::key)
                .containsExactlyInAnyOrder("programme.file-large", "programme.large", "programme.files");
    }

    private static byte[] many(int count, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
                zip.write(new byte[size]);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("PACK-6 what is no zip, or half of one, is refused")
    void noZip() {
        byte[] zip = zip(SamplePackage.files());

        assertThat(read("hello".getBytes(UTF_8))).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(Arrays.copyOf(zip, zip.length / 3))).isEmpty();

        assertThat(faults.all()).extracting(Fault::key).containsExactly("programme.zip");
    }

    @Test
    @DisplayName("PACK-6 a zip that was cut anywhere, also between two files, is refused")
    void cut() {
        byte[] zip = zip(Map.of("programme.yaml", new byte[9], "a/b.svg", new byte[20]));

        for (int length = 0; length < zip.length; length++) {
            Faults each = new Faults();
            assertThat(PackageZip.read(new ByteArrayInputStream(Arrays.copyOf(zip, length)), each))
                    .as("%d bytes", length)
                    .isEmpty();
            assertThat(each.all()).extracting(Fault::key).containsExactly("programme.zip");
        }
        byte[] large = zip(Map.of("programme.yaml", random(300_000)));
        assertThat(read(large)).isPresent();
        assertThat(read(Arrays.copyOf(large, large.length - 1))).isEmpty();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
