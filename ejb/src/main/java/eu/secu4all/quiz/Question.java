package eu.secu4all.quiz;

/** One question of a bank, with its key. Never leaves the server; people see {@code quiz.paper.QuestionView}. */
public sealed interface Question
        permits SingleChoice, MultipleChoice, Ordering, Matching, Numeric, Cloze, Hotspot, ShortText {

    /** What all kinds have. */
    Stem stem();

    <R> R as(Kinds<R> kinds);

    /** Something that is done differently for each kind. */
    interface Kinds<R> {
        R single(SingleChoice question);

        R multiple(MultipleChoice question);

        R ordering(Ordering question);

        R matching(Matching question);

        R numeric(Numeric question);

        R cloze(Cloze question);

        R hotspot(Hotspot question);

        R shortText(ShortText question);
    }
}
