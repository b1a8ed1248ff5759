package eu.secu4all.web.programme;

import eu.secu4all.programme.boundary.ProgrammeSearch;
import eu.secu4all.programme.boundary.ProgrammeSearch.Hit;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was found in the person's language. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    private ProgrammeSearch search;

    @Inject
    private ActiveUser user;

    private String words = "";
    private List<Hit> hits = List.of();

    /** Before the page is shown. */
    public void show() {
        hits = search.find(user.caller(), words, user.getLanguage());
    }

    public boolean isAsked() {
        return !words.isBlank();
    }

    /** The page on which a hit stands. */
    public String address(Hit hit) {
        return hit.term().isEmpty()
                ? UnitRow.address(hit.unit())
                : "/programme/glossary?programme=" + hit.unit().programme() + "#" + hit.term();
    }

    public List<Hit> getHits() {
        return hits;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
