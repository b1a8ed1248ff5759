package eu.secu4all.certificate.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.language.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * What a certificate rests on. Stored for good as JSON: add components, never rename or drop one.
 *
 * @param minutes attended in live sessions; 0 if none
 * @param quizPercent of the best attempts together, 0 to 100; 0 if there was no quiz
 */
public record Evidence(int minutes, int quizPercent, List<Exercise> exercises) {

    public static final int RUBRIC_MAX = 3;

    public Evidence {
        exercises = List.copyOf(exercises);
    }

    public static Evidence attended(int minutes) {
        return new Evidence(minutes, 0, List.of());
    }

    /** What it says in that language, a line each. */
    public List<String> lines(Language reader) {
        List<String> lines = new ArrayList<>();
        if (minutes > 0) {
            lines.add(Texts.say(reader, "certificate", "evidence.minutes", minutes));
        }
        if (quizPercent > 0) {
            lines.add(Texts.say(reader, "certificate", "evidence.quiz", quizPercent));
        }
        for (Exercise exercise : exercises) {
            String title =
                    exercise.title().in(reader, Language.EN).map(Said::text).orElse("–");
            lines.add(Texts.say(reader, "certificate", "evidence.exercise", title, exercise.rubricMean(), RUBRIC_MAX));
        }
        return lines;
    }

    /**
     * A practical exercise that a trainer has judged.
     *
     * @param rubricMean over its criteria, 0 to {@link #RUBRIC_MAX}
     */
    public record Exercise(LocalizedText title, double rubricMean) {}
}
