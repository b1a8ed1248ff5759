package eu.secu4all.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherIT {
    private final Progress silence =
            new Progress(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), Clock.systemUTC());

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void make_a_home() {
        home = Home.at(folder.resolve("home"), folder.resolve("programs"));
    }

    @Test
    @DisplayName("RUN-1 a port in use is told in one line")
    void port_in_use() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.demandFree(other.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is in use")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    @DisplayName("RUN-1 too little disk space is told in one line, with how much is needed and how to choose a folder")
    void no_space() throws Exception {
        assertThatThrownBy(() -> home.demandSpace((2L << 30) - 1))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("Too little disk space", home.folder().toString(), "2047 MB", "2048 MB")
                .hasMessageContaining("-Drun.home=")
                .message()
                .doesNotContain("\n");
        home.demandSpace(2L << 30);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 11, 16, 22, 25})
    @DisplayName("RUN-1 a Java that the product does not run on is told in one line, with what to do")
    void wrong_java(int java) {
        assertThatThrownBy(() -> Platform.demandSupported(java, "Linux amd64"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("This is Java " + java, "JDK from 17 to 21", "JAVA_HOME")
                .message()
                .doesNotContain("\n");
    }

    @Test
    @DisplayName("RUN-1 a machine that the bundled MariaDB does not run on is told in one line; the right ones pass")
    void wrong_machine() {
        assertThatThrownBy(() -> Platform.demandSupported(17, "Mac OS X aarch64"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("Mac OS X aarch64", "README")
                .message()
                .doesNotContain("\n");
        Platform.demandSupported(17, "Linux amd64");
        Platform.demandSupported(21, "Linux amd64");
    }

    @Test
    @DisplayName("RUN-1 a second start from the same folder is refused")
    void second_start() throws Exception {
        var first = home.lock();

        assertThatThrownBy(home::lock).isInstanceOf(CannotStart.class).hasMessageContaining("already running");
        first.acquiredBy().close();
    }

    @Test
    @DisplayName("RUN-3 the password is random and readable by its owner only")
    void password() throws Exception {
        String first = Database.password(home.file("database.password"));

        assertThat(Database.password(home.file("database.password"))).isEqualTo(first);
        assertThat(Database.password(home.file("another.password"))).isNotEqualTo(first);
        assertThat(Files.getPosixFilePermissions(home.file("database.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @DisplayName("RUN-4 what an earlier run left in this folder is stopped")
    void left_over() throws Exception {
        var left = new ProcessBuilder("tail", "-f", "/dev/null", home.folder() + "/data").start();
        Files.writeString(home.file("MariaDB.pid"), Long.toString(left.pid()));

        Child.stopStale("MariaDB", home, silence);

        assertThat(left.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(home.file("MariaDB.pid")).doesNotExist();
    }

    @Test
    @DisplayName("RUN-4 somebody else's program is left alone, though it has the number by now")
    void not_ours() throws Exception {
        var other = new ProcessBuilder("tail", "-f", "/dev/null").start();
        Files.writeString(home.file("MariaDB.pid"), Long.toString(other.pid()));

        Child.stopStale("MariaDB", home, silence);

        assertThat(other.isAlive()).isTrue();
        other.destroy();
    }
}
