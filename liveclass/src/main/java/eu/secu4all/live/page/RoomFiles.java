package eu.secu4all.live.page;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files of the room's client as the WAR holds them. */
final class RoomFiles {

    private RoomFiles() {}

    /**
     * All files below a folder, by name.
     *
     * @param list the paths directly below a folder, folders ending in a slash; null if there is none
     */
    static List<String> below(String folder, Function<String, Set<String>> list) {
        return walk(folder, list).sorted().toList();
    }

    private static Stream<String> walk(String path, Function<String, Set<String>> list) {
        if (!path.endsWith("/")) {
            return Stream.of(path);
        }
        Set<String> children = list.apply(path);
        return children == null ? Stream.empty() : children.stream().flatMap(child -> walk(child, list));
    }
}
