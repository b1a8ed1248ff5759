package eu.secu4all.programme.rule;

import eu.secu4all.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The pictures of one unit's folder (PACK-4). */
public final class Pictures {

    private static final Map<String, String> TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp");

    private final Pack pack;
    private final String folder;

    Pictures(Pack pack, String folder) {
        this.pack = pack;
        this.folder = folder;
    }

    /** The media type of a file with this name, if it is a picture. */
    public static Optional<String> mediaType(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    /** The name of the picture that is used instead of this one in that language. */
    public static String variant(String name, Language language) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot) + "." + language.code() + name.substring(dot);
    }

    /** Names of the pictures, each looked into. */
    Set<String> check() {
        Set<String> names = new TreeSet<>();
        for (String name : pack.files().in(folder)) {
            mediaType(name).ifPresent(type -> {
                names.add(name);
                String path = folder + "/" + name;
                pack.files().find(path).ifPresent(bytes -> check(path, type, bytes));
            });
        }
        return names;
    }

    private void check(String path, String type, byte[] bytes) {
        if (type.equals("image/svg+xml")) {
            SvgCheck.of(bytes).ifPresent(wrong -> pack.fault(path, wrong.line(), wrong.key(), wrong.what()));
        } else if (!isOf(type, bytes)) {
            pack.fault(path, 0, "programme.picture-type", type.substring(type.indexOf('/') + 1));
        }
    }

    private static boolean isOf(String type, byte[] bytes) {
        return switch (type) {
            case "image/png" -> begins(bytes, 0, "\u0089PNG\r\n\u001a\n");
            case "image/jpeg" -> begins(bytes, 0, "\u00ff\u00d8\u00ff");
            default -> begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP");
        };
    }

    private static boolean begins(byte[] bytes, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
