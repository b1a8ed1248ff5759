package eu.secu4all.people.boundary;

import eu.secu4all.people.control.LinkKeys.Made;
import eu.secu4all.people.entity.LinkKey;
import eu.secu4all.people.entity.Organisation;
import eu.secu4all.people.entity.Person;
import java.util.EnumSet;
import java.util.Set;

/** Entities as the views that leave this feature. */
final class PersonViews {

    private PersonViews() {}

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.name(),
                person.email(),
                person.organisation().id(),
                person.organisation().name(),
                person.language(),
                rolesOf(person),
                person.isActive(),
                person.passwordHash().isEmpty(),
                person.version());
    }

    static PersonName nameOf(Person person) {
        return new PersonName(person.id(), person.name(), person.organisation().name());
    }

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id(), organisation.name(), organisation.city(), organisation.country());
    }

    static LinkView of(LinkKey link) {
        return new LinkView(
                LinkKind.valueOf(link.purpose().name()), link.person().map(PersonViews::of));
    }

    static IssuedLink of(Made made, Person person) {
        return new IssuedLink(
                LinkKind.valueOf(made.link().purpose().name()),
                of(person),
                made.key(),
                made.link().expires().orElseThrow());
    }

    private static Set<Role> rolesOf(Person person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (person.isAdministrator()) {
            roles.add(Role.ADMINISTRATOR);
        }
        if (person.isTrainer()) {
            roles.add(Role.TRAINER);
        }
        if (person.isCoordinator()) {
            roles.add(Role.COORDINATOR);
        }
        if (person.isLearner()) {
            roles.add(Role.LEARNER);
        }
        return roles;
    }
}
