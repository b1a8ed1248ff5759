package eu.secu4all.schedule.control;

import eu.secu4all.shared.Refused;
import eu.secu4all.shared.picture.Images;
import eu.secu4all.shared.picture.Page;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws the pages of one deck, in a process of its own: a file that never ends or wants all the memory is ended with its
 * process and touches nobody else. Knows nothing of the application but what draws.
 */
final class DeckDrawing {

    static final int PAGES_MAX = 200;

    /** Longest side of a rendered page. */
    static final int SIDE_MAX = 1920;

    private static final int NESTING_MAX = 5;

    private DeckDrawing() {}

    /**
     * Writes the drawn pages, or why the deck is refused.
     *
     * @param files the deck to read and the file to write
     */
    public static void main(String[] files) throws IOException {
        endsWithItsParent();
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(files[1]))))) {
            try {
                Drawn.writePages(out, draw(Path.of(files[0])));
            } catch (Refused refused) {
                Drawn.writeRefusal(out, refused);
            }
        }
    }

    static List<Page> draw(Path deck) {
        try (PDDocument document = Loader.loadPDF(deck.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return draw(document);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            // Broken or protected files; the file is at fault, not we.
            Refused refused = new Refused("file.pdf");
            refused.initCause(e);
            throw refused;
        }
    }

    private static List<Page> draw(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count < 1 || count > PAGES_MAX) {
            throw new Refused("file.pages", String.valueOf(PAGES_MAX));
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<Page> pages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
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

    /** The parent never writes to our input: it ends when the parent does. */
    private static void endsWithItsParent() {
        Thread watch = new Thread(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException gone) {
                // as good as the end
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
