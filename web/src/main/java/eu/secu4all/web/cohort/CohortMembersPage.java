package eu.secu4all.web.cohort;

import eu.secu4all.learning.boundary.CohortView;
import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.learning.boundary.Enrolments;
import eu.secu4all.learning.boundary.Joined;
import eu.secu4all.people.boundary.OrganisationView;
import eu.secu4all.people.boundary.Organisations;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonList;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.people.boundary.PersonQuery;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of a cohort: found by name or taken in by organisation, invited to the programme, taken out. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class CohortMembersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FOUND_AT_ONCE = 10;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Enrolments enrolments;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private TakingPartLetters letters;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private long id;
    private String name;
    private String programme;
    private String text = "";
    private long organisation;
    private transient List<PersonName> members;
    private transient List<Found> found = List.of();

    /** Somebody who was looked for; {@code member} if they are in the cohort. */
    public record Found(PersonName person, boolean member) {}

    /** Before the page is shown. */
    public void show() {
        CohortView cohort = cohorts.get(user.caller(), id);
        name = cohort.draft().name();
        programme = cohort.draft().programme();
        load();
    }

    private void load() {
        members = people.names(cohorts.memberIds(user.caller(), id));
        find();
    }

    /** After something was typed. */
    public void find() {
        Set<Long> inside = cohorts.memberIds(user.caller(), id);
        found = text.isBlank()
                ? List.of()
                : people.search(user.caller(), PersonQuery.of(text, FOUND_AT_ONCE)).persons().stream()
                        .filter(PersonView::active)
                        .map(person -> new Found(
                                new PersonName(person.id(), person.name(), person.organisationName()),
                                inside.contains(person.id())))
                        .toList();
    }

    public void add(PersonName person) {
        say(cohorts.enrol(user.caller(), id, Set.of(person.id())));
    }

    /** All learners of an organisation. */
    public void addOrganisation() {
        if (organisation == 0) {
            throw new Refused("people.organisation-unknown");
        }
        say(cohorts.enrol(user.caller(), id, learners()));
    }

    private Set<Long> learners() {
        Set<Long> learners = new HashSet<>();
        int first = 0;
        PersonList list;
        do {
            list = people.search(
                    user.caller(),
                    new PersonQuery(
                            "",
                            Optional.of(Role.LEARNER),
                            Optional.of(organisation),
                            Optional.empty(),
                            first,
                            PersonQuery.COUNT_MAX));
            list.persons().stream()
                    .filter(PersonView::active)
                    .map(PersonView::id)
                    .forEach(learners::add);
            first += PersonQuery.COUNT_MAX;
        } while (first < list.total());
        return learners;
    }

    private void say(Joined joined) {
        letters.joined(joined.joined(), cohorts.get(user.caller(), id).draft());
        words.done(
                "cohort",
                joined.moved() > 0 ? "members.moved" : "members.added",
                joined.joined().size(),
                joined.moved());
        load();
    }

    public void takeOut(PersonName person) {
        cohorts.release(user.caller(), id, Set.of(person.id()));
        words.done("cohort", "members.taken-out", person.name());
        load();
    }

    public void invite(PersonName person) {
        letters.invited(enrolments.invite(user.caller(), programme, Set.of(person.id())), programme);
        words.done("cohort", "members.invited", person.name());
    }

    public List<OrganisationView> getOrganisations() {
        return organisations.list();
    }

    public List<PersonName> getMembers() {
        return members;
    }

    public List<Found> getFound() {
        return found;
    }

    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(long organisation) {
        this.organisation = organisation;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
