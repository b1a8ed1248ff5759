package eu.secu4all.web.schedule;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.boundary.Files;
import eu.secu4all.schedule.boundary.Markdown;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import eu.secu4all.web.schedule.draft.BreakoutDraft;
import eu.secu4all.web.schedule.draft.SlidesDraft;
import eu.secu4all.web.schedule.draft.SlidesDraft.SlideDraft;
import eu.secu4all.web.schedule.draft.TextDraft;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;

/** Slides, decks and images of the activity that is selected in the run sheet. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class SlidesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunSheetPage sheet;

    @Inject
    private Files files;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private String slide = "";
    private String problem = "";

    private SlidesDraft slides() {
        return (SlidesDraft) sheet.getSelected();
    }

    /** The slide that is being written; null if there is none. */
    public SlideDraft getSlide() {
        List<SlideDraft> all = slides().getSlides();
        return all.stream()
                .filter(one -> one.getId().equals(slide))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** Its number, from 1. */
    public int getNumber() {
        return slides().getSlides().indexOf(getSlide()) + 1;
    }

    public void select(String id) {
        slide = id;
    }

    public void add() {
        sheet.remember();
        slide = slides().addSlide(getNumber() - 1).getId();
        sheet.save();
    }

    public void delete() {
        sheet.remember();
        int at = getNumber() - 1;
        slides().getSlides().remove(at);
        if (!slides().getSlides().isEmpty()) {
            slide = slides().getSlides()
                    .get(Math.min(at, slides().getSlides().size() - 1))
                    .getId();
        }
        sheet.save();
    }

    /** {@code by} is -1 or 1. */
    public void move(int by) {
        SlideDraft moved = getSlide();
        int to = getNumber() - 1 + by;
        if (to >= 0 && to < slides().getSlides().size()) {
            sheet.remember();
            slides().getSlides().remove(moved);
            slides().getSlides().add(to, moved);
            slide = moved.getId();
            sheet.save();
        }
    }

    /** The slide as it will look in the language being written. */
    public String getPreview() {
        return getSlide() == null ? "" : html(getSlide().getMarkdown());
    }

    /** The task of the selected exercise, likewise. */
    public String getTaskPreview() {
        return html(((BreakoutDraft) sheet.getSelected()).getTask());
    }

    private String html(TextDraft text) {
        String markdown = text.shown(sheet.getLanguage(), sheet.getPlan().getSource());
        String html = Markdown.html(markdown, id -> "/schedule/files/" + sheet.getId() + "/" + id + "/1");
        // On this page the headings of a slide stand below those of the editor.
        return html.replaceAll("<(/?)h[3-6]>", "<$1h6>")
                .replaceAll("<(/?)h2>", "<$1h5>")
                .replaceAll("<(/?)h1>", "<$1h4>");
    }

    /** Puts an image at the end of the slide, in every language that has the slide. */
    public void addImage(FileUploadEvent upload) {
        try (InputStream bytes = upload.getFile().getInputStream()) {
            long id = files.uploadImage(
                    user.caller(), sheet.getId(), upload.getFile().getFileName(), bytes);
            sheet.remember();
            String image = "\n\n![" + words.say("schedule", "slides.image-alt") + "](image:" + id + ")\n";
            Map<Language, String> texts = getSlide().getMarkdown().getTexts();
            texts.putIfAbsent(sheet.getLanguage(), "");
            texts.replaceAll((language, text) -> text.stripTrailing() + image);
            problem = "";
            sheet.save();
        } catch (Refused refused) {
            problem = words.of(refused);
        } catch (IOException e) {
            problem = words.of(new Refused("file.image"));
        }
    }

    /** Shows this PDF in the language being written, in place of Markdown slides. */
    public void addDeck(FileUploadEvent upload) {
        try (InputStream bytes = upload.getFile().getInputStream()) {
            var deck = files.uploadDeck(
                    user.caller(), sheet.getId(), upload.getFile().getFileName(), bytes);
            sheet.remember();
            slides().putDeck(sheet.getLanguage(), deck);
            problem = "";
            sheet.save();
        } catch (Refused refused) {
            problem = words.of(refused);
        } catch (IOException e) {
            problem = words.of(new Refused("file.pdf"));
        }
    }

    public void removeDeck() {
        sheet.remember();
        slides().removeDeck(sheet.getLanguage());
        sheet.save();
    }

    /** The addresses of the pages of the deck in the language being written; empty if it has none. */
    public List<String> getPages() {
        Long file = slides().getDeckFiles().get(sheet.getLanguage());
        return file == null
                ? List.of()
                : java.util.stream.IntStream.rangeClosed(
                                1, slides().getDeckPages().get(sheet.getLanguage()))
                        .mapToObj(page -> "/schedule/files/" + sheet.getId() + "/" + file + "/" + page)
                        .toList();
    }

    public String getProblem() {
        return problem;
    }
}
