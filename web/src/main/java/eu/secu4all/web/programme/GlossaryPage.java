package eu.secu4all.web.programme;

import eu.secu4all.programme.boundary.Glossary;
import eu.secu4all.programme.boundary.ShippedProgramme;
import eu.secu4all.programme.boundary.TermView;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a programme, by letter. */
@Named
@RequestScoped
public class GlossaryPage {

    @Inject
    private Glossary glossary;

    @Inject
    private ActiveUser user;

    private String programme = ShippedProgramme.ID;
    private List<Letter> letters = List.of();

    /** A letter and the terms that begin with it. */
    public record Letter(String letter, List<TermRow> terms) {
        public Letter {
            terms = List.copyOf(terms);
        }
    }

    /** A term, and those related to it. */
    public record TermRow(String id, String term, String definition, String lang, String source, List<TermView> see) {
        public TermRow {
            see = List.copyOf(see);
        }
    }

    /** Before the page is shown. */
    public void show() {
        List<TermView> terms = glossary.list(user.caller(), programme, user.getLanguage());
        Map<String, TermView> byId = terms.stream().collect(Collectors.toMap(TermView::id, term -> term));
        Map<String, List<TermRow>> byLetter = new LinkedHashMap<>();
        for (TermView term : terms) {
            List<TermView> see =
                    term.see().stream().filter(byId::containsKey).map(byId::get).toList();
            byLetter.computeIfAbsent(letter(term.term()), letter -> new ArrayList<>())
                    .add(new TermRow(
                            term.id(),
                            term.term(),
                            term.definition(),
                            term.language().code(),
                            term.source(),
                            see));
        }
        letters = byLetter.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Without its accent: a reader looks for écologie under E. */
    private static String letter(String term) {
        String bare = Normalizer.normalize(term, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.isEmpty() ? "" : bare.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    public List<Letter> getLetters() {
        return letters;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
