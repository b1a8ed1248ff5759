package eu.secu4all.people.boundary;

import eu.secu4all.people.control.LinkKeys;
import eu.secu4all.people.control.OrganisationStore;
import eu.secu4all.people.control.PersonSearch;
import eu.secu4all.people.control.Persons;
import eu.secu4all.people.entity.LinkKey.Purpose;
import eu.secu4all.people.entity.Person;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The persons of the platform. Administrators look after them; trainers find them, to invite them; coordinators know those
 * of their own organisation.
 */
@Stateless
public class People {

    private static final int COLLEAGUES_MAX = 5_000;

    @Inject
    private Persons persons;

    @Inject
    private OrganisationStore organisations;

    @Inject
    private PersonSearch search;

    @Inject
    private LinkKeys links;

    @Inject
    private Clock clock;

    /**
     * One person: oneself, or anybody for administrators and trainers.
     *
     * @throws Refused {@code no-right}, {@code people.person-unknown}
     */
    public PersonView get(Caller caller, long id) {
        if (caller.person() != id) {
            caller.require(Role.ADMINISTRATOR, Role.TRAINER);
        }
        return PersonViews.of(persons.get(id));
    }

    /**
     * The person with this e-mail address, in any case; for administrators and trainers.
     *
     * @throws Refused {@code no-right}
     */
    public Optional<PersonView> findByEmail(Caller caller, String email) {
        caller.require(Role.ADMINISTRATOR, Role.TRAINER);
        return persons.findByEmail(email).map(PersonViews::of);
    }

    /** Names for whoever is signed in, sorted by name; unknown ids are left out. */
    public List<PersonName> names(Collection<Long> ids) {
        return persons.findAll(ids).stream().map(PersonViews::nameOf).toList();
    }

    /**
     * Those of these persons whose account is open, to write to them; for administrators and trainers, and for
     * coordinators those of their own organisation.
     *
     * @throws Refused {@code no-right}
     */
    public List<PersonView> addressees(Caller caller, Collection<Long> ids) {
        caller.require(Role.ADMINISTRATOR, Role.TRAINER, Role.COORDINATOR);
        boolean all = caller.is(Role.ADMINISTRATOR) || caller.is(Role.TRAINER);
        return persons.findAll(ids).stream()
                .filter(Person::isActive)
                .filter(person -> all || person.organisation().id() == caller.organisation())
                .map(PersonViews::of)
                .toList();
    }

    /**
     * The persons with an open account in the caller's organisation, by name; for its coordinators (PEOPLE-9).
     *
     * @throws Refused {@code no-right}
     */
    public List<PersonName> colleagues(Caller coordinator) {
        coordinator.require(Role.COORDINATOR);
        PersonSearch.Criteria own = new PersonSearch.Criteria(
                "", Optional.of(coordinator.organisation()), List.of(PersonSearch.Condition.OPEN));
        return search.list(own, 0, COLLEAGUES_MAX).stream()
                .map(PersonViews::nameOf)
                .toList();
    }

    /**
     * Persons by name; for administrators and trainers. Trainers do not see closed accounts.
     *
     * @throws Refused {@code no-right}
     */
    public PersonList search(Caller caller, PersonQuery query) {
        caller.require(Role.ADMINISTRATOR, Role.TRAINER);
        List<PersonSearch.Condition> conditions = new ArrayList<>();
        query.role().ifPresent(role -> conditions.add(PersonSearch.Condition.valueOf(role.name())));
        query.standing().ifPresent(standing -> conditions.add(PersonSearch.Condition.valueOf(standing.name())));
        if (!caller.is(Role.ADMINISTRATOR)) {
            conditions.add(PersonSearch.Condition.OPEN);
        }
        PersonSearch.Criteria criteria = new PersonSearch.Criteria(query.text(), query.organisation(), conditions);
        List<PersonView> found = search.list(criteria, query.first(), query.count()).stream()
                .map(PersonViews::of)
                .toList();
        return new PersonList(found, search.count(criteria));
    }

    /**
     * Makes an account without a password, and the link by which the person sets one.
     *
     * @throws Refused {@code no-right}, {@code people.email-taken}, or what is wrong with the draft
     */
    public IssuedLink invite(Caller administrator, PersonDraft draft) {
        administrator.require(Role.ADMINISTRATOR);
        String email = freeEmail(draft, 0);
        Person person = new Person(
                email,
                Persons.checkedName(draft.name()),
                organisations.get(draft.organisation()),
                draft.language(),
                clock.instant());
        appoint(person, draft);
        persons.add(person);
        return PersonViews.of(links.make(Purpose.INVITATION, person), person);
    }

    /**
     * Changes a person.
     *
     * @param version of the {@link PersonView} that the administrator has seen
     * @throws Refused {@code changed-meanwhile}, {@code people.last-administrator}, and as {@link #invite}
     */
    public PersonView change(Caller administrator, long id, int version, PersonDraft draft) {
        administrator.require(Role.ADMINISTRATOR);
        Person person = persons.get(id);
        if (person.version() != version) {
            throw new Refused("changed-meanwhile");
        }
        if (!draft.roles().contains(Role.ADMINISTRATOR)) {
            keepOneAdministrator(person);
        }
        person.moveTo(freeEmail(draft, id), organisations.get(draft.organisation()));
        person.rename(Persons.checkedName(draft.name()));
        person.speak(draft.language());
        appoint(person, draft);
        return PersonViews.of(persons.add(person));
    }

    /**
     * Closes an account: the person is signed out with their next click, and their links no longer work.
     *
     * @throws Refused {@code no-right}, {@code people.person-unknown}, {@code people.last-administrator}
     */
    public void close(Caller administrator, long id) {
        administrator.require(Role.ADMINISTRATOR);
        Person person = persons.get(id);
        keepOneAdministrator(person);
        person.close();
    }

    /** Opens a closed account again. */
    public void reopen(Caller administrator, long id) {
        administrator.require(Role.ADMINISTRATOR);
        persons.get(id).reopen();
    }

    /**
     * A new link for somebody who lost theirs: an invitation for who has not accepted one yet, else a password reset.
     *
     * @throws Refused {@code no-right}, {@code people.person-unknown}, {@code people.account-closed}
     */
    public IssuedLink newLink(Caller administrator, long id) {
        administrator.require(Role.ADMINISTRATOR);
        Person person = persons.get(id);
        if (!person.isActive()) {
            throw new Refused("people.account-closed");
        }
        Purpose purpose = person.passwordHash().isEmpty() ? Purpose.INVITATION : Purpose.PASSWORD_RESET;
        return PersonViews.of(links.make(purpose, person), person);
    }

    private String freeEmail(PersonDraft draft, long owner) {
        String email = Persons.checkedEmail(draft.email());
        persons.findByEmail(email).filter(other -> other.id() != owner).ifPresent(other -> {
            throw new Refused("people.email-taken", email);
        });
        return email;
    }

    private void appoint(Person person, PersonDraft draft) {
        if (draft.roles().isEmpty()) {
            throw new Refused("people.role-missing");
        }
        person.appoint(
                draft.roles().contains(Role.ADMINISTRATOR),
                draft.roles().contains(Role.TRAINER),
                draft.roles().contains(Role.COORDINATOR),
                draft.roles().contains(Role.LEARNER));
    }

    private void keepOneAdministrator(Person person) {
        if (person.isAdministrator() && persons.administratorsBut(person.id()) == 0) {
            throw new Refused("people.last-administrator");
        }
    }
}
