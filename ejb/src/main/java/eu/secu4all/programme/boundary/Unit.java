package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import java.util.List;
import java.util.Map;

/**
 * A unit of a module.
 *
 * @param minutes how long it takes
 * @param dimensions those it deals with; may be empty
 * @param requires ids of units of the same module to finish first
 * @param texts those that exist; always one in the programme's source language
 */
public record Unit(
        String id,
        int minutes,
        List<Dimension> dimensions,
        List<String> requires,
        Completion completion,
        Setting setting,
        Map<Language, UnitText> texts) {

    public Unit {
        dimensions = List.copyOf(dimensions);
        requires = List.copyOf(requires);
        texts = Map.copyOf(texts);
    }

    public enum Kind {
        LESSON,
        CASE_STUDY,
        EXERCISE,
        QUIZ,
        LIVE_SESSION,
        RESOURCE;

        /** When a unit of this kind can be done; the usual one first. */
        public List<Completion> completions() {
            return switch (this) {
                case LESSON -> List.of(Completion.READ, Completion.CHECKS);
                case CASE_STUDY -> List.of(Completion.ANSWERED, Completion.READ);
                case EXERCISE -> List.of(Completion.HANDED_IN, Completion.ASSESSED);
                case QUIZ -> List.of(Completion.PASSED);
                case LIVE_SESSION -> List.of(Completion.ATTENDED);
                case RESOURCE -> List.of(Completion.OPENED);
            };
        }
    }

    /** The four dimensions of urban security. */
    public enum Dimension {
        PREVENTION,
        ANTICIPATION,
        PROTECTION,
        REACTION
    }

    /** When a unit is done. */
    public enum Completion {
        /** Every part was on the screen. */
        READ,
        /** Read, and every check inside answered. */
        CHECKS,
        /** Every question answered in one's own words. */
        ANSWERED,
        HANDED_IN,
        /** Assessed by a trainer, with at least the rubric's mean that the setting asks for. */
        ASSESSED,
        PASSED,
        ATTENDED,
        OPENED
    }
}
