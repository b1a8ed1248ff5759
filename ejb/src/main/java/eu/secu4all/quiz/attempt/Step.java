package eu.secu4all.quiz.attempt;

/** What came of something that was asked of an attempt. */
public sealed interface Step {

    /** The attempt as it stands now. */
    record Done(Attempt attempt) implements Step {}

    record No(AttemptRefusal refusal) implements Step {}
}
