package eu.secu4all.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the system says of a running program: what it listens on, and which files it has open. */
public final class OpenSockets {
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
    private static final String LISTENS = "0A";

    /** 127.x.y.z and ::1, and 127.x.y.z as an IPv6 address; each four bytes the other way round. */
    private static final Pattern LOOPBACK = Pattern.compile(
            "[0-9A-F]{6}7F:.*|00000000000000000000000001000000:.*|0000000000000000FFFF0000[0-9A-F]{6}7F:.*");

    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private OpenSockets() {}

    /** Addresses and ports on which this program waits for others, as the system writes them (hexadecimal). */
    public static List<String> listening(ProcessHandle program) throws IOException {
        Set<String> sockets = open(program).stream()
                .map(SOCKET::matcher)
                .filter(Matcher::matches)
                .map(socket -> socket.group(1))
                .collect(Collectors.toSet());
        Path net = Path.of("/proc", Long.toString(program.pid()), "net");
        return Stream.concat(lines(net.resolve("tcp")), lines(net.resolve("tcp6")))
                .map(line -> line.strip().split("\\s+"))
                .filter(line -> line.length > INODE && line[STATE].equals(LISTENS) && sockets.contains(line[INODE]))
                .map(line -> line[ADDRESS])
                .toList();
    }

    public static boolean isLoopback(String address) {
        return LOOPBACK.matcher(address).matches();
    }

    /** What this program has open: files by their paths, everything else as {@code kind:[number]}. */
    public static List<String> open(ProcessHandle program) throws IOException {
        try (Stream<Path> numbers = Files.list(Path.of("/proc", Long.toString(program.pid()), "fd"))) {
            return numbers.flatMap(OpenSockets::target).toList();
        }
    }

    private static Stream<String> target(Path number) {
        try {
            return Stream.of(Files.readSymbolicLink(number).toString());
        } catch (IOException closed) {
            return Stream.empty();
        }
    }

    private static Stream<String> lines(Path table) throws IOException {
        return Files.exists(table) ? Files.readAllLines(table).stream() : Stream.empty();
    }
}
