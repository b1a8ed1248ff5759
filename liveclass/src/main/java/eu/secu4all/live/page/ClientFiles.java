package eu.secu4all.live.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * The client as it is sent: each module, and all styles as one sheet, without comments and compressed once for everybody.
 * Its revision changes whenever one of them does, so a browser may keep what it has under that revision for good.
 */
final class ClientFiles {

    static final String SHEET = "room.css";

    private final String revision;
    private final SortedMap<String, byte[]> zipped = new TreeMap<>();

    /** @param sources text by path below the client's folder, in the order in which styles follow each other */
    ClientFiles(SortedMap<String, String> sources) {
        SortedMap<String, String> sent = new TreeMap<>();
        sources.forEach((path, text) -> {
            if (path.endsWith(".js")) {
                sent.put(path, Script.withoutComments(text));
            }
        });
        sent.put(SHEET, sheetOf(sources));
        var sum = new CRC32();
        sent.forEach((path, text) -> {
            sum.update((path + '\n' + text).getBytes(StandardCharsets.UTF_8));
            zipped.put(path, zip(text));
        });
        revision = Long.toHexString(sum.getValue());
    }

    String revision() {
        return revision;
    }

    /** Paths of all modules. */
    List<String> modules() {
        return zipped.keySet().stream().filter(path -> path.endsWith(".js")).toList();
    }

    /** A module, or the sheet, compressed by gzip. */
    Optional<byte[]> zipped(String path) {
        return Optional.ofNullable(zipped.get(path));
    }

    private static String sheetOf(SortedMap<String, String> sources) {
        return sources.entrySet().stream()
                .filter(each -> each.getKey().endsWith(".css"))
                .map(Map.Entry::getValue)
                .map(Script::withoutRemarks)
                .collect(Collectors.joining("\n"));
    }

    private static byte[] zip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
