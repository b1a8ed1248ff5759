package eu.secu4all.learning.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.learning.control.AttemptStore;
import eu.secu4all.learning.control.FactStore;
import eu.secu4all.learning.control.Trail;
import eu.secu4all.learning.control.Trails;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.AnswerCheck;
import eu.secu4all.quiz.paper.Paper;
import eu.secu4all.quiz.paper.QuestionView;
import eu.secu4all.quiz.paper.Reader;
import eu.secu4all.quiz.paper.Review;
import eu.secu4all.quiz.paper.Sheet;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The checks inside a lesson, answered on the spot, as often as one likes; the first answer counts as done. */
@Stateless
public class Checks {

    @Inject
    private Trails trails;

    @Inject
    private FactStore facts;

    @Inject
    private Learner learner;

    @Inject
    private Curriculum curriculum;

    /**
     * What a page that shows a unit needs to ask its questions. For everybody who is signed in: without taking part one
     * sees the questions and cannot answer.
     *
     * @param takesPart the person takes part in the programme
     * @param checks all questions of the unit's {@code quiz.yaml} by id, as {@link #view} shows them
     * @param words what the person has written, by question
     */
    public record Inside(boolean takesPart, Map<String, QuestionView> checks, Map<String, String> words) {
        public Inside {
            checks = Map.copyOf(checks);
            words = Map.copyOf(words);
        }
    }

    /** The questions inside a unit. */
    public Inside inside(Caller caller, UnitId unit, Language language) {
        Trail trail = trails.of(caller.person(), unit.programme());
        Map<String, QuestionView> views = new HashMap<>();
        curriculum.findChecks(unit, trail).ifPresent(file -> {
            Reader reader = new Reader(language, file.source());
            paper(caller, file)
                    .sheets()
                    .forEach(sheet -> views.put(sheet.question().stem().id(), sheet.view(reader)));
        });
        return new Inside(
                trail.enrolled(),
                views,
                curriculum.hasQuestions(unit, trail)
                        ? facts.words(caller.person(), unit.programme(), Learner.key(unit))
                        : Map.of());
    }

    /**
     * A check as it is shown; its parts keep their places for the same person.
     *
     * @throws Refused {@code learning.not-enrolled}, {@code learning.closed}, {@code learning.question-unknown}
     */
    public QuestionView view(Caller caller, UnitId unit, String question, Language language) {
        CheckFile file = curriculum.checks(unit, learner.requireOpen(caller.person(), unit));
        return sheet(paper(caller, file), question).view(new Reader(language, file.source()));
    }

    /**
     * What comes after the answer.
     *
     * @param shown in the numbers of the {@link QuestionView}
     * @throws Refused as {@link #view}, and the keys of {@code AnswerFault}
     */
    public Review answer(Caller caller, UnitId unit, String question, Answer shown, Language language) {
        learner.lock(caller.person(), unit.programme());
        CheckFile file = curriculum.checks(unit, learner.requireOpen(caller.person(), unit));
        Paper paper = paper(caller, file);
        Sheet sheet = sheet(paper, question);
        Answer real = sheet.real(shown);
        AnswerCheck.of(sheet.question(), real).ifPresent(fault -> {
            throw new Refused("attempt." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        });
        learner.tell(caller.person(), unit, new Fact.CheckAnswered(question));
        return sheet.review(real, paper.bank().source(sheet.question()), new Reader(language, file.source()));
    }

    // Whoever guesses the seed learns nothing by it: what is shown does not depend on the key (PAPER-3).
    private static Paper paper(Caller caller, CheckFile file) {
        return Paper.all(AttemptStore.bank(file.source(), file.text()), caller.person());
    }

    private static Sheet sheet(Paper paper, String question) {
        return paper.find(question).orElseThrow(() -> new Refused("learning.question-unknown"));
    }
}
