package eu.secu4all.programme.boundary;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Worksheet;
import java.util.List;

/** What one kind of unit has that the others have not. */
public sealed interface Setting {

    Unit.Kind kind();

    record Lesson() implements Setting {
        @Override
        public Unit.Kind kind() {
            return Unit.Kind.LESSON;
        }
    }

    record CaseStudy() implements Setting {
        @Override
        public Unit.Kind kind() {
            return Unit.Kind.CASE_STUDY;
        }
    }

    /**
     * A worksheet to fill in and hand in.
     *
     * @param group by a group, not by each alone
     * @param pass least mean of the rubric, from 0 to 3
     * @param expert how an experienced assessor went about it, Markdown; may be empty
     */
    record Exercise(
            boolean group,
            double pass,
            LocalizedText task,
            Worksheet worksheet,
            List<Criterion> rubric,
            LocalizedText expert)
            implements Setting {
        public Exercise {
            rubric = List.copyOf(rubric);
        }

        @Override
        public Unit.Kind kind() {
            return Unit.Kind.EXERCISE;
        }
    }

    /** One line of a rubric; {@code levels} say what 0, 1, 2 and 3 look like. */
    record Criterion(String id, LocalizedText title, List<LocalizedText> levels) {
        public Criterion {
            levels = List.copyOf(levels);
        }
    }

    /**
     * Questions drawn from the unit's bank.
     *
     * @param draw how many
     * @param pass per cent of the points
     * @param waitHours after the last try
     */
    record Quiz(int draw, int pass, int tries, int waitHours) implements Setting {
        @Override
        public Unit.Kind kind() {
            return Unit.Kind.QUIZ;
        }
    }

    /**
     * A planned live class.
     *
     * @param session id of a shipped session plan
     * @param attendMinutes how long one must be there
     */
    record LiveSession(String session, int attendMinutes) implements Setting {
        @Override
        public Unit.Kind kind() {
            return Unit.Kind.LIVE_SESSION;
        }
    }

    /** Something to open: a link or a file of the unit's folder; the other one is empty. */
    record Resource(String link, String file) implements Setting {
        @Override
        public Unit.Kind kind() {
            return Unit.Kind.RESOURCE;
        }
    }
}
