package eu.secu4all.schedule.boundary;

import eu.secu4all.people.boundary.Caller;
import eu.secu4all.schedule.control.FileStore;
import eu.secu4all.schedule.control.PdfPages;
import eu.secu4all.shared.Refused;
import eu.secu4all.shared.picture.Images;
import eu.secu4all.shared.picture.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Images and decks of sessions. Nothing is served as it came: images are decoded and encoded anew, decks are rendered
 * page by page (FILE-1). A file belongs to the session it was uploaded to and to copies of that (FILE-2). They are
 * stored in the database, so that one backup has everything.
 */
@Stateless
public class Files {

    public static final int IMAGE_BYTES_MAX = Images.BYTES_MAX;
    public static final int DECK_BYTES_MAX = PdfPages.BYTES_MAX;

    @Inject
    private Rights rights;

    @Inject
    private FileStore store;

    @Inject
    private PdfPages pdf;

    /**
     * One page, ready to be sent.
     *
     * @param etag SHA-256 of the bytes in hexadecimal; the bytes of a page never change
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared: the etag is
    public record Content(String mediaType, byte[] bytes, String etag) {}

    /**
     * Takes a PNG, JPEG or GIF into a session; text refers to it as {@code image:ID}.
     *
     * @return the id of the file
     * @throws Refused {@code no-right}, {@code file.large}, {@code file.image} if it is none, {@code file.pixels}
     */
    public long uploadImage(Caller caller, long session, String name, InputStream bytes) throws IOException {
        rights.leadable(caller, session);
        Page image = Images.anew(bytes);
        return store.keep(session, caller.person(), name, List.of(image));
    }

    /**
     * Takes a PDF into a session, rendering each page. One deck at a time: others wait.
     *
     * @throws Refused {@code no-right}, {@code file.large}, {@code file.pdf} if it is none or wants a password,
     *     {@code file.pages}, {@code file.slow}, {@code file.busy}
     */
    public Activity.Deck uploadDeck(Caller caller, long session, String name, InputStream bytes) throws IOException {
        rights.leadable(caller, session);
        List<Page> pages = pdf.render(bytes);
        return new Activity.Deck(store.keep(session, caller.person(), name, pages), pages.size());
    }

    /**
     * One page of a file that belongs to the session; for those who know that the reader may see the session.
     *
     * @param page from 1; 1 for images
     */
    public Optional<Content> read(long session, long file, int page) {
        return store.find(session, file, page)
                .map(found -> new Content(found.mediaType(), found.bytes(), found.etag()));
    }

    /**
     * One page of a file, for somebody who plans the session.
     *
     * @throws Refused {@code session.unknown}, {@code no-right}
     */
    public Optional<Content> read(Caller caller, long session, long file, int page) {
        rights.leadable(caller, session);
        return read(session, file, page);
    }
}
