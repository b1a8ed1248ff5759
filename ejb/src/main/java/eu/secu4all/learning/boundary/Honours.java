package eu.secu4all.learning.boundary;

import eu.secu4all.certificate.boundary.Award;
import eu.secu4all.certificate.boundary.Certificates;
import eu.secu4all.certificate.boundary.Evidence;
import eu.secu4all.certificate.boundary.Kind;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.learning.control.Trail;
import eu.secu4all.learning.control.Trail.Try;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.Standing;
import eu.secu4all.learning.rule.Standing.ModuleStanding;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.programme.boundary.Outline.OutlineModule;
import eu.secu4all.programme.boundary.Outline.OutlineUnit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Gives the certificates that somebody has earned (HONOUR-1 to HONOUR-4). */
@Dependent
class Honours {

    /** Fewer modules are no programme: the module's own certificate says it all (HONOUR-2). */
    private static final int MODULES_MIN = 2;

    @Inject
    private Certificates certificates;

    @Inject
    private Clock clock;

    static String module(String programme, String module) {
        return "module:" + programme + "/" + module;
    }

    static String programme(String programme) {
        return "programme:" + programme;
    }

    /** Gives what is earned and was not given yet. */
    void give(long person, Syllabus syllabus, Trail trail) {
        Standing standing = syllabus.standing(trail);
        List<String> done = standing.modules().stream()
                .filter(ModuleStanding::done)
                .map(ModuleStanding::id)
                .toList();
        if (done.isEmpty()) {
            return;
        }
        Set<String> given = certificates.subjects(person);
        syllabus.outline().modules().stream()
                .filter(module -> done.contains(module.id()))
                .filter(module -> !given.contains(module(syllabus.programme(), module.id())))
                .forEach(module -> certificates.issue(module(person, syllabus, trail, module)));
        if (standing.done()
                && standing.modules().size() >= MODULES_MIN
                && !given.contains(programme(syllabus.programme()))) {
            certificates.issue(programme(person, syllabus, trail));
        }
    }

    private Award module(long person, Syllabus syllabus, Trail trail, OutlineModule module) {
        return new Award(
                person,
                Kind.MODULE,
                module(syllabus.programme(), module.id()),
                module.title(),
                syllabus.outline().source(),
                day(module.units(), trail),
                evidence(module.units(), trail));
    }

    private Award programme(long person, Syllabus syllabus, Trail trail) {
        List<OutlineUnit> units = syllabus.outline().units();
        return new Award(
                person,
                Kind.PROGRAMME,
                programme(syllabus.programme()),
                syllabus.outline().title(),
                syllabus.outline().source(),
                day(units, trail),
                evidence(units, trail));
    }

    /** The day on which the last unit was done. */
    private LocalDate day(List<OutlineUnit> units, Trail trail) {
        return LocalDate.ofInstant(
                units.stream()
                        .map(unit -> trail.done().get(Learner.key(unit.id())))
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElseGet(clock::instant),
                clock.getZone());
    }

    static Evidence evidence(List<OutlineUnit> units, Trail trail) {
        int minutes = facts(units, trail, Fact.Attended.class)
                .mapToInt(Fact.Attended::minutes)
                .sum();
        double percent = units.stream()
                .map(unit -> trail.tries().get(Learner.key(unit.id())))
                .filter(Objects::nonNull)
                .mapToInt(Honours::best)
                .average()
                .orElse(0);
        List<Evidence.Exercise> exercises = units.stream()
                .flatMap(unit -> facts(List.of(unit), trail, Fact.Assessed.class)
                        .map(assessed -> new Evidence.Exercise(title(unit), assessed.mean())))
                .toList();
        return new Evidence(minutes, (int) Math.round(percent), exercises);
    }

    private static int best(Collection<Try> tries) {
        return tries.stream()
                .filter(one -> one.finished().isPresent())
                .mapToInt(Try::percent)
                .max()
                .orElse(0);
    }

    private static <F extends Fact> Stream<F> facts(List<OutlineUnit> units, Trail trail, Class<F> kind) {
        Map<UnitKey, List<Fact>> facts = trail.facts();
        return units.stream()
                .flatMap(unit -> facts.getOrDefault(Learner.key(unit.id()), List.of()).stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static LocalizedText title(OutlineUnit unit) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        unit.unit().texts().forEach((language, text) -> titles.put(language, text.title()));
        return new LocalizedText(titles);
    }
}
