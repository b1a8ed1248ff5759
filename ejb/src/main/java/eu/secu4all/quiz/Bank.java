package eu.secu4all.quiz;

import java.util.List;
import java.util.Optional;

/** The questions of one quiz, or the checks of one lesson, and the sources that they name. */
public record Bank(List<Question> questions, List<Source> sources) {

    public Bank {
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
    }

    public Optional<Question> find(String id) {
        return questions.stream()
                .filter(question -> question.stem().id().equals(id))
                .findFirst();
    }

    /** Where the fact of this question comes from; empty if it names none. */
    public Optional<Source> source(Question question) {
        return question.stem().source().flatMap(wanted -> sources.stream()
                .filter(source -> source.id().equals(wanted))
                .findFirst());
    }
}
