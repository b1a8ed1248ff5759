package eu.secu4all.web.learning;

/**
 * How somebody stands with a programme.
 *
 * @param in they take part
 * @param invited they were invited and have not answered; never while they take part
 * @param cohort with whom and until when they go, in words; empty without a cohort
 * @param target the unit to go on with; null if there is nothing to do now
 */
public record Taking(String programme, boolean in, boolean invited, String cohort, Bar bar, Target target) {

    /** How much of something is done: as a bar, and in words. */
    public record Bar(int percent, String words, boolean done) {}

    /** Not yet. */
    static Taking not(String programme, boolean invited) {
        return new Taking(programme, false, invited, "", new Bar(0, "", false), null);
    }
}
