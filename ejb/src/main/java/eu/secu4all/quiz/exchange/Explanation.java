package eu.secu4all.quiz.exchange;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.quiz.Option;
import java.util.List;

/** Every question here explains itself; those of other systems need not. */
public final class Explanation {

    private Explanation() {}

    /**
     * The explanation of a question: its own, else that of its right option, else a sentence that says that there is none.
     *
     * @param general its own; may be empty
     * @param none is told if there is none
     */
    public static String of(Language language, String general, List<Option> options, Runnable none) {
        if (!general.isEmpty()) {
            return general;
        }
        return options.stream()
                .filter(option -> option.right() && !option.feedback().isEmpty())
                .map(option -> option.feedback().texts().get(language))
                .findFirst()
                .orElseGet(() -> {
                    none.run();
                    return Texts.say(language, "quiz", "gift.no-feedback");
                });
    }
}
