package eu.secu4all.quiz.paper;

import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.Source;
import java.util.Optional;

/** One question on a paper, its parts shuffled and numbered anew. */
public final class Sheet {

    private final int number;
    private final Question question;
    private final Parts parts;

    Sheet(int number, Question question, Shuffle shuffle) {
        this.number = number;
        this.question = question;
        this.parts = question.as(new Shuffling(shuffle));
    }

    /** Its place on the paper, from 1. */
    public int number() {
        return number;
    }

    public Question question() {
        return question;
    }

    /** An answer as it was given on this sheet, in the ids of the bank; what is not on the sheet gets an id nobody has. */
    public Answer real(Answer shown) {
        return shown.renamed(parts.toReal());
    }

    /** An answer as it is kept, in the numbers of this sheet. */
    public Answer shown(Answer real) {
        return real.renamed(parts.toShown());
    }

    /** What may be seen before the answer (PAPER-3). */
    public QuestionView view(Reader reader) {
        return new QuestionView(
                number,
                reader.said(question.stem().ask()),
                question.stem().points(),
                question.as(new Showing(parts, reader)));
    }

    /**
     * What may be seen after the answer (PAPER-5).
     *
     * @param given in the ids of the bank
     */
    public Review review(Answer given, Optional<Source> source, Reader reader) {
        return new Reviewing(this, parts, reader).review(given, source);
    }
}
