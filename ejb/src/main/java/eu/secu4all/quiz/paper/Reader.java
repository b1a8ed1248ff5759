package eu.secu4all.quiz.paper;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.language.LocalizedText.Said;
import java.util.Optional;

/** For whom something is shown: the language they want, and the one that stands in for missing texts. */
public record Reader(Language wanted, Language source) {

    Said said(LocalizedText text) {
        return find(text).orElseGet(() -> new Said(source, ""));
    }

    Optional<Said> find(LocalizedText text) {
        return text.in(wanted, source);
    }
}
