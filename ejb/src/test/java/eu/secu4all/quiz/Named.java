package eu.secu4all.quiz;

import java.util.Optional;

/** The same question with another id and other points. */
record Named(String id, int points) implements Question.Kinds<Question> {

    private Stem stem(Question question) {
        Stem stem = question.stem();
        return new Stem(id, stem.ask(), stem.feedback(), Optional.empty(), points);
    }

    @Override
    public Question single(SingleChoice question) {
        return new SingleChoice(stem(question), question.options());
    }

    @Override
    public Question multiple(MultipleChoice question) {
        return new MultipleChoice(stem(question), question.options());
    }

    @Override
    public Question ordering(Ordering question) {
        return new Ordering(stem(question), question.items());
    }

    @Override
    public Question matching(Matching question) {
        return new Matching(stem(question), question.pairs(), question.extra());
    }

    @Override
    public Question numeric(Numeric question) {
        return new Numeric(stem(question), question.answer(), question.tolerance(), question.unit());
    }

    @Override
    public Question cloze(Cloze question) {
        return new Cloze(stem(question), question.text(), question.gaps());
    }

    @Override
    public Question hotspot(Hotspot question) {
        return new Hotspot(stem(question), question.image(), question.alt(), question.areas());
    }

    @Override
    public Question shortText(ShortText question) {
        return new ShortText(stem(question), question.accepted());
    }
}
