package eu.secu4all.schedule.control;

import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Renders PDF decks to images, one deck at a time, within bounds of size, memory and time. */
@ApplicationScoped
public class PdfPages {

    public static final int BYTES_MAX = 30 * 1024 * 1024;
    static final int PAGES_MAX = 200;

    /** Longest side of a rendered page. */
    static final int SIDE_MAX = 1920;

    static final Duration TIME_MAX = Duration.ofSeconds(90);
    static final Duration WAIT_MAX = Duration.ofSeconds(30);
    private static final int NESTING_MAX = 5;

    private final Semaphore one = new Semaphore(1);

    private Clock clock;

    /** For the proxy only. */
    protected PdfPages() {}

    @Inject
    PdfPages(Clock clock) {
        this.clock = clock;
    }

    /** Refuses {@code file.large}, {@code file.pdf}, {@code file.pages}, {@code file.pixels}, {@code file.slow}, {@code file.busy}. */
    public List<Page> render(InputStream uploaded) throws IOException {
        byte[] bytes = uploaded.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw new Refused("file.large", String.valueOf(BYTES_MAX / 1024 / 1024));
        }
        enter();
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBuffer(bytes), IOUtils.createTempFileOnlyStreamCache())) {
            return render(document);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            // Broken or protected files; the file is at fault, not we.
            Refused refused = new Refused("file.pdf");
            refused.initCause(e);
            throw refused;
        } finally {
            one.release();
        }
    }

    private void enter() {
        try {
            if (!one.tryAcquire(WAIT_MAX.toSeconds(), TimeUnit.SECONDS)) {
                throw new Refused("file.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("file.busy");
        }
    }

    private List<Page> render(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count < 1 || count > PAGES_MAX) {
            throw new Refused("file.pages", String.valueOf(PAGES_MAX));
        }
        Instant end = clock.instant().plus(TIME_MAX);
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<Page> pages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (clock.instant().isAfter(end)) {
                throw new Refused("file.slow");
            }
            refuseHugeImages(document.getPage(i).getResources(), NESTING_MAX);
            PDRectangle box = document.getPage(i).getCropBox();
            float scale = SIDE_MAX / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            BufferedImage image = renderer.renderImage(i, scale, ImageType.RGB);
            pages.add(Images.encode(image));
        }
        return pages;
    }

    private static void refuseHugeImages(PDResources resources, int nesting) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image
                    && (long) image.getWidth() * image.getHeight() > Images.PIXELS_MAX) {
                throw new Refused("file.pixels", String.valueOf(Images.PIXELS_MAX / 1_000_000));
            }
            if (object instanceof PDFormXObject form && nesting > 0) {
                refuseHugeImages(form.getResources(), nesting - 1);
            }
        }
    }
}
