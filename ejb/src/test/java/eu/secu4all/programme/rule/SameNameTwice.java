package eu.secu4all.programme.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;

/** A zip that no honest program writes: two files with one name, of which different programs read different ones. */
final class SameNameTwice {

    private SameNameTwice() {}

    static byte[] zip() {
        byte[] honest = PackageZip.write(Map.of("programme.yaml", new byte[1], "programme.yamk", new byte[2]));
        return new String(honest, ISO_8859_1)
                .replace("programme.yamk", "programme.yaml")
                .getBytes(ISO_8859_1);
    }
}
