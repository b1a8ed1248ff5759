package eu.secu4all.exercise.boundary;

import eu.secu4all.exercise.control.ExerciseStore;
import eu.secu4all.exercise.entity.Exercise;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.programme.boundary.Outline;
import eu.secu4all.programme.boundary.Outline.OutlineUnit;
import eu.secu4all.programme.boundary.Outlines;
import eu.secu4all.programme.boundary.Setting;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.PlanLimits;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the units of a programme ask for now, and the room in which it is done. */
@Dependent
class Asked {

    /** No 0 and O, no 1, I and L: people read it to each other. */
    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 6;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private Outlines outlines;

    @Inject
    private ExerciseStore store;

    /** {@code pass}: least mean of the rubric, 0 to 3. */
    record Question(Assignment assignment, double pass) {}

    /** Refuses {@code exercise.unknown}. */
    Question of(UnitId id) {
        Outline outline = outlines.find(id.programme()).orElseThrow(() -> new Refused("exercise.unknown"));
        OutlineUnit unit = outline.units().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("exercise.unknown"));
        if (!(unit.unit().setting() instanceof Setting.Exercise exercise)) {
            throw new Refused("exercise.unknown");
        }
        Map<Language, String> titles = new EnumMap<>(Language.class);
        unit.unit().texts().forEach((language, text) -> titles.put(language, text.title()));
        Assignment assignment = new Assignment(
                outline.source(),
                new LocalizedText(titles),
                unit.unit().minutes(),
                exercise.group(),
                exercise.task(),
                exercise.worksheet(),
                exercise.rubric(),
                exercise.expert());
        return new Question(assignment, exercise.pass());
    }

    /** A run sheet with one exercise and one group: its room needs no trainer. */
    static SessionPlan plan(Assignment assignment) {
        int minutes = Math.min(PlanLimits.MINUTES_MAX, Math.max(PlanLimits.MINUTES_MIN, assignment.minutes()));
        Activity exercise = new Activity.Breakout(
                "a1",
                assignment.title(),
                minutes,
                LocalizedText.NONE,
                assignment.task(),
                1,
                Activity.Formation.RANDOM,
                assignment.worksheet());
        return new SessionPlan(assignment.source(), assignment.title(), LocalizedText.NONE, List.of(exercise));
    }

    /** A code that no group has. */
    String freeCode() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt(CHANCE.nextInt(CODE_LETTERS.length())));
        }
        return store.findByCode(code.toString()).isEmpty() ? code.toString() : freeCode();
    }

    static UnitId unit(Exercise exercise) {
        return new UnitId(exercise.programme(), exercise.module(), exercise.unit());
    }
}
