package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.FactStore;
import eu.secu4all.learning.control.Trail;
import eu.secu4all.learning.rule.Completion;
import eu.secu4all.learning.rule.Course;
import eu.secu4all.learning.rule.Course.CourseModule;
import eu.secu4all.learning.rule.Course.CourseUnit;
import eu.secu4all.learning.rule.NextUnit;
import eu.secu4all.learning.rule.Progressing;
import eu.secu4all.learning.rule.Standing;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.programme.boundary.Outline;
import eu.secu4all.programme.boundary.Outline.OutlineUnit;
import eu.secu4all.programme.boundary.Setting;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.quiz.attempt.Terms;
import eu.secu4all.quiz.attempt.Tries;
import eu.secu4all.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a programme is published, as learning sees it: when its units are done, and which are quizzes. */
record Syllabus(String programme, Outline outline) {

    Course course() {
        return new Course(
                programme,
                outline.modules().stream()
                        .map(module -> new CourseModule(
                                module.id(),
                                module.requires(),
                                module.units().stream().map(Syllabus::unit).toList()))
                        .toList());
    }

    private static CourseUnit unit(OutlineUnit each) {
        Unit unit = each.unit();
        return new CourseUnit(
                Learner.key(each.id()),
                unit.minutes(),
                unit.requires(),
                completion(each),
                unit.setting().kind() == Unit.Kind.LIVE_SESSION);
    }

    private static Completion completion(OutlineUnit each) {
        Setting setting = each.unit().setting();
        return switch (each.unit().completion()) {
            case READ -> new Completion.Read();
            case CHECKS -> new Completion.Checks(each.checks());
            case ANSWERED -> new Completion.Answered(each.questions());
            case HANDED_IN -> new Completion.HandedIn();
            case ASSESSED ->
                new Completion.Assessed(setting instanceof Setting.Exercise exercise ? exercise.pass() : 0);
            case PASSED -> new Completion.Passed();
            case ATTENDED ->
                new Completion.Attended(setting instanceof Setting.LiveSession live ? live.attendMinutes() : 0);
            case OPENED -> new Completion.Opened();
        };
    }

    Standing standing(Trail trail) {
        return Progressing.of(course(), trail.facts(), trail.begun());
    }

    /** Which unit to go on with. */
    Optional<NextUnit> next(Trail trail, Instant now) {
        Map<UnitKey, Instant> touched = trail.visits().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, visit -> visit.getValue().at()));
        return NextUnit.of(course(), standing(trail), touched, waits(trail, now).keySet());
    }

    /** Quizzes of which no try is open or left, and until when. */
    Map<UnitKey, Instant> waits(Trail trail, Instant now) {
        Map<UnitKey, Instant> waits = new HashMap<>();
        outline.units().forEach(unit -> terms(unit)
                .flatMap(terms -> wait(trail, unit, terms, now))
                .ifPresent(until -> waits.put(Learner.key(unit.id()), until)));
        return waits;
    }

    private static Optional<Instant> wait(Trail trail, OutlineUnit unit, Terms terms, Instant now) {
        var tries = trail.tries().get(Learner.key(unit.id()));
        if (tries == null || tries.stream().anyMatch(one -> one.finished().isEmpty())) {
            return Optional.empty();
        }
        var finished = tries.stream().flatMap(one -> one.finished().stream()).toList();
        return Tries.after(finished, terms, now) instanceof Tries.Wait wait
                ? Optional.of(wait.until())
                : Optional.empty();
    }

    static Optional<Terms> terms(OutlineUnit unit) {
        return unit.unit().setting() instanceof Setting.Quiz quiz
                ? Optional.of(new Terms(quiz.draw(), quiz.pass(), quiz.tries(), Duration.ofHours(quiz.waitHours())))
                : Optional.empty();
    }

    /** Where somebody is with one unit; empty if it is not published. */
    Optional<UnitWay> way(UnitId id, Trail trail, Instant now) {
        Standing standing = standing(trail);
        return standing.modules().stream()
                .filter(module -> module.id().equals(id.module()))
                .flatMap(module -> module.units().stream()
                        .filter(unit -> unit.key().equals(Learner.key(id)))
                        .map(unit -> new UnitWay(
                                trail.edition().orElseThrow(),
                                unit,
                                module,
                                Optional.ofNullable(trail.visits().get(unit.key()))
                                        .map(FactStore.Visit::part)
                                        .orElse(0),
                                unit(id).unit().completion(),
                                unit(id).unit().setting() instanceof Setting.LiveSession live
                                        ? live.attendMinutes()
                                        : 0,
                                next(trail, now))))
                .findFirst();
    }

    /** Refuses {@code learning.unit-unknown}. */
    OutlineUnit unit(UnitId id) {
        return outline.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("learning.unit-unknown"));
    }

    /** Units of live sessions by the shipped session plan that they name. */
    Map<UnitId, String> plans() {
        Map<UnitId, String> plans = new LinkedHashMap<>();
        outline.units().forEach(unit -> {
            if (unit.unit().setting() instanceof Setting.LiveSession live) {
                plans.put(unit.id(), live.session());
            }
        });
        return plans;
    }
}
