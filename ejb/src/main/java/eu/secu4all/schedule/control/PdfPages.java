package eu.secu4all.schedule.control;

import eu.secu4all.shared.Refused;
import eu.secu4all.shared.picture.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;

/** Renders PDF decks to images, one deck at a time, within bounds of size, memory and time. */
@ApplicationScoped
public class PdfPages {

    public static final int BYTES_MAX = 30 * 1024 * 1024;

    private static final Duration TIME_MAX = Duration.ofSeconds(90);
    private static final Duration WAIT_MAX = Duration.ofSeconds(30);
    private static final String MEMORY_MAX = "-Xmx512m";

    private final Semaphore one = new Semaphore(1);
    private final Duration timeMax;

    public PdfPages() {
        this(TIME_MAX);
    }

    PdfPages(Duration timeMax) {
        this.timeMax = timeMax;
    }

    /** Refuses {@code file.large}, {@code file.pdf}, {@code file.pages}, {@code file.pixels}, {@code file.slow}, {@code file.busy}. */
    public List<Page> render(InputStream uploaded) throws IOException {
        byte[] bytes = uploaded.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw new Refused("file.large", String.valueOf(BYTES_MAX / 1024 / 1024));
        }
        Path folder = null;
        try {
            if (!one.tryAcquire(WAIT_MAX.toSeconds(), TimeUnit.SECONDS)) {
                throw new Refused("file.busy");
            }
            try {
                folder = Files.createTempDirectory("deck");
                return draw(Files.write(folder.resolve("deck.pdf"), bytes), folder.resolve("pages"));
            } finally {
                one.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("file.busy");
        } finally {
            forget(folder);
        }
    }

    private List<Page> draw(Path deck, Path pages) throws IOException, InterruptedException {
        Process drawing = new ProcessBuilder(command(deck, pages))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!drawing.waitFor(timeMax.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refused("file.slow");
            }
        } finally {
            drawing.destroyForcibly().waitFor();
        }
        if (drawing.exitValue() != 0) {
            throw new Refused("file.pdf");
        }
        try (DataInputStream drawn = new DataInputStream(new BufferedInputStream(Files.newInputStream(pages)))) {
            return Drawn.read(drawn);
        }
    }

    private static List<String> command(Path deck, Path pages) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY_MAX,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + deck.getParent(),
                "-cp",
                Stream.of(DeckDrawing.class, Loader.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class)
                        .map(PdfPages::placeOf)
                        .collect(Collectors.joining(File.pathSeparator)),
                DeckDrawing.class.getName(),
                deck.toString(),
                pages.toString());
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forget(Path folder) throws IOException {
        if (folder != null) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
