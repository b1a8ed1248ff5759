package eu.secu4all.web.schedule.draft;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.boundary.Activity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Slides, being written; or decks, one a language. */
public final class SlidesDraft extends ActivityDraft {

    private static final long serialVersionUID = 1L;

    private final ArrayList<SlideDraft> slides = new ArrayList<>();
    private final EnumMap<Language, Long> deckFiles = new EnumMap<>(Language.class);
    private final EnumMap<Language, Integer> deckPages = new EnumMap<>(Language.class);

    SlidesDraft(String id) {
        super(id);
        slides.add(new SlideDraft("s1"));
    }

    SlidesDraft(Activity.Slides activity) {
        super(activity);
        activity.slides().forEach(slide -> slides.add(new SlideDraft(slide)));
        activity.decks().forEach(this::putDeck);
    }

    @Override
    public Activity activity() {
        Map<Language, Activity.Deck> decks = new EnumMap<>(Language.class);
        deckFiles.forEach((language, file) -> decks.put(language, new Activity.Deck(file, deckPages.get(language))));
        return new Activity.Slides(
                getId(),
                titleText(),
                getMinutes(),
                notesText(),
                slides.stream().map(SlideDraft::slide).toList(),
                decks);
    }

    @Override
    public String getKind() {
        return "slides";
    }

    @Override
    public String getIcon() {
        return "pi-images";
    }

    /** Adds an empty slide after this position, -1 for the front; gives it. */
    public SlideDraft addSlide(int after) {
        SlideDraft slide = new SlideDraft(
                Ids.next("s", slides.stream().map(SlideDraft::getId).toList()));
        slides.add(after + 1, slide);
        return slide;
    }

    /** Shows this deck in this language from now on; Markdown slides give way to decks. */
    public void putDeck(Language language, Activity.Deck deck) {
        slides.clear();
        deckFiles.put(language, deck.file());
        deckPages.put(language, deck.pages());
    }

    /** Takes the deck away; without decks there is a Markdown slide again. */
    public void removeDeck(Language language) {
        deckFiles.remove(language);
        deckPages.remove(language);
        if (deckFiles.isEmpty()) {
            addSlide(-1);
        }
    }

    public List<SlideDraft> getSlides() {
        return slides;
    }

    public boolean isDeck() {
        return !deckFiles.isEmpty();
    }

    public Map<Language, Long> getDeckFiles() {
        return deckFiles;
    }

    public Map<Language, Integer> getDeckPages() {
        return deckPages;
    }

    /** One Markdown slide. */
    public static final class SlideDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final TextDraft markdown;

        SlideDraft(String id) {
            this.id = id;
            markdown = new TextDraft();
        }

        SlideDraft(Activity.Slide slide) {
            id = slide.id();
            markdown = new TextDraft(slide.markdown());
        }

        Activity.Slide slide() {
            return new Activity.Slide(id, markdown.text());
        }

        public String getId() {
            return id;
        }

        public TextDraft getMarkdown() {
            return markdown;
        }
    }
}
