package eu.secu4all.quiz.paper;

import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question after the answer. Ids are the places of the {@link QuestionView}.
 *
 * @param right the right answer; words as they are best written in the reader's language
 * @param share what {@code given} is worth, 0 to 1
 * @param filled gaps of a text that are filled rightly
 * @param remarks feedback of single options, in the order shown
 * @param feedback of the question as a whole
 */
public record Review(
        Answer given,
        Answer right,
        double share,
        Set<String> filled,
        List<Remark> remarks,
        Optional<Said> feedback,
        Optional<Source> source) {

    public Review {
        filled = Set.copyOf(filled);
        remarks = List.copyOf(remarks);
    }

    /** Feedback of an option; {@code gap} says in which gap it is, else it is empty. */
    public record Remark(String gap, String option, Said text) {}
}
