package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.control.WordSearch;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds words in what is published and in the glossary, in one language. For everybody who is signed in. */
@Stateless
public class ProgrammeSearch {

    public static final int HITS_MAX = 30;
    public static final int WORDS_MAX = 100;

    @Inject
    private WordSearch search;

    /**
     * What was found.
     *
     * @param unit the unit; of a term of the glossary only {@code programme} is filled
     * @param term id of the term; empty for a unit
     * @param excerpt around the first word that was found, in plain text
     */
    public record Hit(UnitId unit, String term, String title, List<Piece> excerpt) {
        public Hit {
            excerpt = List.copyOf(excerpt);
        }
    }

    /** A piece of an excerpt. */
    public record Piece(String text, boolean found) {}

    /** The best hits first, at most {@value #HITS_MAX} units and as many terms; each has all of the words. */
    public List<Hit> find(Caller caller, String words, Language language) {
        return search.find(words.length() > WORDS_MAX ? words.substring(0, WORDS_MAX) : words, language);
    }
}
