package eu.secu4all.learning.rule;

/** Something that a learner did, or that was done for them, in a unit. Told twice it is still one fact. */
public sealed interface Fact {

    /** All parts of a lesson were on the screen. */
    record Read() implements Fact {}

    /** A check inside a lesson was answered, rightly or not. */
    record CheckAnswered(String question) implements Fact {}

    /** A question of a case study was answered in one's own words. */
    record Answered(String question) implements Fact {}

    record HandedIn() implements Fact {}

    /** {@code mean} of the rubric, 0 to 3. */
    record Assessed(double mean) implements Fact {}

    record Passed() implements Fact {}

    /** Minutes in one live session. */
    record Attended(long session, int minutes) implements Fact {}

    record Opened() implements Fact {}

    /** The unit was found to be done; it stays so. */
    record Done() implements Fact {}
}
