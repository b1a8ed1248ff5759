package eu.secu4all.web.schedule.draft;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** One text in up to four languages, being written. */
public final class TextDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<Language, String> texts = new EnumMap<>(Language.class);

    public TextDraft() {}

    public TextDraft(LocalizedText text) {
        texts.putAll(text.texts());
    }

    public LocalizedText text() {
        return new LocalizedText(texts);
    }

    /** For fields: language to text. */
    public Map<Language, String> getTexts() {
        return texts;
    }

    /** In this language, else in any; empty if there is none. */
    public String shown(Language wanted, Language source) {
        return text().in(wanted, source).map(LocalizedText.Said::text).orElse("");
    }

    public boolean isBlank() {
        return text().isEmpty();
    }
}
