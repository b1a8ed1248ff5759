package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.writing.boundary.Desk;
import eu.secu4all.programme.writing.boundary.Stored;
import eu.secu4all.programme.writing.boundary.UnitPictures;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** The pictures of the unit that is being written. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class PicturesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KILOBYTE = 1024;

    @Inject
    private UnitPictures pictures;

    @Inject
    private WritingPage page;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private transient Part file;
    private transient List<FaultRow> faults = List.of();

    /** A picture on the page. */
    public record Row(String name, String address, int kilobytes) {}

    public List<Row> getRows() {
        return pictures.list(user.caller(), unit()).stream().map(this::row).toList();
    }

    private Row row(Desk.Picture picture) {
        return new Row(
                picture.name(), Addresses.picture(unit(), picture.name()), Math.max(1, picture.bytes() / KILOBYTE));
    }

    public void add() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refused("programme.picture-first");
        }
        try (InputStream content = file.getInputStream()) {
            UnitPictures.Hung hung = pictures.put(user.caller(), unit(), file.getSubmittedFileName(), content);
            show(hung.stored());
            if (hung.stored().isDone()) {
                words.done("authoring", hung.replaced() ? "pictures.replaced" : "pictures.added", hung.name());
            }
        }
    }

    public void remove(String name) {
        Stored stored = pictures.remove(user.caller(), unit(), name);
        show(stored);
        if (stored.isDone()) {
            words.done("authoring", "pictures.removed", name);
        }
    }

    private void show(Stored stored) {
        Language reader = user.getLanguage();
        faults = FaultRow.of(stored.faults(), "", 0, reader);
    }

    private UnitId unit() {
        return page.getDesk().unit();
    }

    public List<FaultRow> getFaults() {
        return faults;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
