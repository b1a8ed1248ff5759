package eu.secu4all.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** The languages of the product. Their JSON form is the lower-case ISO 639-1 code. */
public enum Language {
    IT(Locale.ITALIAN),
    DE(Locale.GERMAN),
    EN(Locale.UK),
    FR(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale whose dates, numbers and plurals this language uses. */
    public Locale locale() {
        return locale;
    }

    /** ISO 639-1 code in lower case: {@code it}, {@code de}, {@code en}, {@code fr}. */
    @JsonValue
    public String code() {
        return locale.getLanguage();
    }

    /** The language with this ISO 639-1 code, in any case; empty for any other or no code. */
    public static Optional<Language> find(String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language with this ISO 639-1 code.
     *
     * @throws IllegalArgumentException if the product does not speak it
     */
    @JsonCreator
    public static Language of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("not one of it, de, en, fr: " + code));
    }
}
