package eu.secu4all.quiz;

import eu.secu4all.language.Language;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that count as right, by language; the first of a language is the one that is shown as the right answer. */
public record Accepted(Map<Language, List<String>> words) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern DASHES = Pattern.compile("\\s*[-\\u2010-\\u2015\\u2212]\\s*");

    public Accepted {
        Map<Language, List<String>> kept = new EnumMap<>(Language.class);
        words.forEach((language, list) -> kept.put(language, List.copyOf(list)));
        words = Map.copyOf(kept);
    }

    /** Whether these are accepted words of any language (QUIZ-3). */
    public boolean accepts(String text) {
        String folded = folded(text);
        return words.values().stream().flatMap(Collection::stream).anyMatch(word -> folded(word)
                .equals(folded));
    }

    /** The right answer for readers of a language; empty if there is none at all. */
    public Optional<String> first(Language wanted, Language source) {
        for (Language language : List.of(wanted, source)) {
            if (words.containsKey(language)) {
                return words.get(language).stream().findFirst();
            }
        }
        return words.values().stream().flatMap(Collection::stream).min(String::compareTo);
    }

    /** A text reduced to what counts when it is compared. */
    static String folded(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('ʼ', '\'');
        return SPACES.matcher(DASHES.matcher(plain).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }
}
