package eu.secu4all.live.room;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Role;
import java.util.Optional;

/** What somebody can see: by their role and, for learners, by the group they are in. */
record Watch(Role role, Optional<Audience.Group> group) {

    boolean sees(Audience audience) {
        if (audience instanceof Audience.Wide wide) {
            return switch (wide) {
                case EVERYONE -> true;
                case TRAINERS -> role == Role.TRAINER;
                case LEARNERS -> role == Role.LEARNER;
                case STAGE -> role == Role.STAGE;
                case PEOPLE -> role != Role.STAGE;
            };
        }
        return audience instanceof Audience.Group one
                && group.filter(one::equals).isPresent();
    }

    Audience.Wide wide() {
        return switch (role) {
            case TRAINER -> Audience.Wide.TRAINERS;
            case LEARNER -> Audience.Wide.LEARNERS;
            case STAGE -> Audience.Wide.STAGE;
        };
    }

    /** Name of the group's channel ({@code a6-2}); empty if in none. */
    String channel() {
        return group.map(one -> one.activity() + '-' + one.number()).orElse("");
    }
}
