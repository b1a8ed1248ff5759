package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.control.Meanings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** The words of a programme, for everybody who is signed in. */
@Stateless
public class Glossary {

    @Inject
    private Meanings meanings;

    /** All terms in the wanted language, else in the source, as that language sorts them. */
    public List<TermView> list(Caller caller, String programme, Language wanted) {
        Collator order = Collator.getInstance(wanted.locale());
        return meanings.of(programme, wanted).values().stream()
                .sorted(Comparator.comparing(TermView::term, order))
                .toList();
    }
}
