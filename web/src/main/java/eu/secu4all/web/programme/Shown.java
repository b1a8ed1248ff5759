package eu.secu4all.web.programme;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;

/**
 * A text as one person sees it.
 *
 * @param lang code of the language that it is really in
 */
public record Shown(String text, String lang) {

    public static Shown of(LocalizedText text, Language wanted, Language source) {
        return text.in(wanted, source)
                .map(said -> new Shown(said.text(), said.language().code()))
                .orElse(new Shown("", wanted.code()));
    }
}
