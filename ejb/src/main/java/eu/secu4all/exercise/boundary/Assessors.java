package eu.secu4all.exercise.boundary;

import eu.secu4all.exercise.control.ExerciseStore;
import eu.secu4all.exercise.entity.Exercise;
import eu.secu4all.exercise.entity.HandIn;
import eu.secu4all.learning.boundary.Coursework;
import eu.secu4all.learning.boundary.Coursework.Place;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Who may assess what (EXER-5). */
@Dependent
class Assessors {

    @Inject
    private ExerciseStore store;

    @Inject
    private Coursework coursework;

    /** The exercise of what was handed in; refuses {@code no-right}. */
    Exercise exercise(Caller caller, HandIn handIn) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        Exercise exercise = store.get(handIn.exercise());
        List<Long> people = store.people(exercise);
        if (!may(caller, people, cohorts(exercise, people))) {
            throw new Refused("no-right");
        }
        return exercise;
    }

    List<Place> cohorts(Exercise exercise, List<Long> people) {
        return coursework.cohorts(people, exercise.programme());
    }

    static boolean may(Caller caller, List<Long> people, List<Place> cohorts) {
        if (people.contains(caller.person())) {
            return false;
        }
        boolean leads = cohorts.stream().anyMatch(place -> place.leader() == caller.person());
        return caller.is(Role.ADMINISTRATOR) || (caller.is(Role.TRAINER) && (leads || cohorts.isEmpty()));
    }
}
