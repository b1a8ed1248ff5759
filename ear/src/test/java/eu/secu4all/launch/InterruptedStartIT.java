package eu.secu4all.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedStartIT {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("RUN-5 Ctrl-C while the server is starting leaves nothing running, and says nothing of a failure")
    void nothing_is_left() throws Exception {
        try (var product = LaunchedProduct.in(folder.resolve("home"), Map.of())) {
            product.awaitServer();
            List<ProcessHandle> programs = product.programs();
            assertThat(programs).hasSize(2);

            product.interrupt();

            assertThat(programs).noneMatch(ProcessHandle::isAlive);
            assertThat(product.programs()).isEmpty();
            assertThat(product.console()).contains("Stopping").doesNotContain("cannot", "Exception");
        }
    }
}
