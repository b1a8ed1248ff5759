package eu.secu4all.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One text in up to four languages. Its JSON form is an object from language code to text:
 * {@code {"en": "Market square", "de": "Marktplatz"}}.
 *
 * @param texts language to text; blank texts are dropped, they count as missing (LANG-2)
 */
public record LocalizedText(@JsonValue Map<Language, String> texts) {

    public static final LocalizedText NONE = new LocalizedText(Map.of());

    @JsonCreator
    public LocalizedText {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                kept.put(language, text);
            }
        });
        texts = Map.copyOf(kept);
    }

    /** A text in one language only. */
    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /**
     * What a reader of {@code wanted} sees (LANG-1): the text in that language, else in {@code source}, else in the
     * first language it has; empty if it has none.
     */
    public Optional<Said> in(Language wanted, Language source) {
        for (Language language : new Language[] {wanted, source}) {
            if (texts.containsKey(language)) {
                return Optional.of(new Said(language, texts.get(language)));
            }
        }
        return EnumSet.allOf(Language.class).stream()
                .filter(texts::containsKey)
                .findFirst()
                .map(language -> new Said(language, texts.get(language)));
    }

    /** The languages that this text still lacks. */
    public Set<Language> missing() {
        Set<Language> missing = EnumSet.allOf(Language.class);
        missing.removeAll(texts.keySet());
        return missing;
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** This text with one variant replaced; a blank one removes it. */
    public LocalizedText with(Language language, String text) {
        Map<Language, String> changed = new EnumMap<>(Language.class);
        changed.putAll(texts);
        changed.put(language, text);
        return new LocalizedText(changed);
    }

    /** A text as it is shown, and the language it is really in. */
    public record Said(Language language, String text) {}
}
