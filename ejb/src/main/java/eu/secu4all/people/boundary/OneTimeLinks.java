package eu.secu4all.people.boundary;

import eu.secu4all.people.boundary.SignIn.Proof;
import eu.secu4all.people.control.LinkKeys;
import eu.secu4all.people.control.OrganisationStore;
import eu.secu4all.people.control.PasswordHashes;
import eu.secu4all.people.control.PasswordRules;
import eu.secu4all.people.control.Persons;
import eu.secu4all.people.control.ResetThrottle;
import eu.secu4all.people.entity.LinkKey;
import eu.secu4all.people.entity.LinkKey.Purpose;
import eu.secu4all.people.entity.Organisation;
import eu.secu4all.people.entity.Person;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What can be done with a one-time link alone, without being signed in. Whoever has the link is the person. */
@Stateless
public class OneTimeLinks {

    @Inject
    private LinkKeys links;

    @Inject
    private Persons persons;

    @Inject
    private OrganisationStore organisations;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private ResetThrottle throttle;

    @Inject
    private Clock clock;

    /** What the link with this key is good for; empty if it is unknown, used or too old. Does not use it up. */
    public Optional<LinkView> find(String key) {
        return links.find(key).map(PersonViews::of);
    }

    /**
     * A link for somebody who forgot the password; to be mailed, never shown. Empty if nobody with an open account has
     * this address: the page must not let that show.
     *
     * @param address network address of whoever asks
     * @throws Refused {@code people.wait} with minutes, if asked too often
     */
    public Optional<IssuedLink> forgotten(String email, String address) {
        throttle.start(Persons.plainEmail(email), address, clock.instant());
        return persons.findByEmail(email)
                .filter(Person::mayEnter)
                .map(person -> PersonViews.of(links.make(Purpose.PASSWORD_RESET, person), person));
    }

    /**
     * Uses an invitation or a password reset: sets the password. The person is signed in with the proof.
     *
     * @throws Refused {@code people.link-unknown}, or what is wrong with the password; then the link stays good
     */
    public Proof setPassword(String key, String password) {
        LinkKey link = links.use(key).orElseThrow(() -> new Refused("people.link-unknown"));
        Person person = link.person().orElseThrow(() -> new Refused("people.link-unknown"));
        PasswordRules.check(password, person.email(), person.name());
        person.setPassword(passwords.hash(password), clock.instant());
        links.withdraw(Purpose.INVITATION, person);
        links.withdraw(Purpose.PASSWORD_RESET, person);
        return SignIn.proofOf(person);
    }

    /**
     * Uses the set-up link: makes the first administrator and their organisation.
     *
     * @throws Refused {@code people.link-unknown}, or what is wrong with the words; then the link stays good
     */
    public Proof setUp(String key, FirstAdministrator first) {
        boolean good =
                links.use(key).filter(link -> link.purpose() == Purpose.SET_UP).isPresent();
        if (!good || !persons.nobodyIsAdministrator()) {
            throw new Refused("people.link-unknown");
        }
        String email = Persons.checkedEmail(first.email());
        String name = Persons.checkedName(first.name());
        PasswordRules.check(first.password(), email, name);
        Organisation organisation = organisations
                .findByName(first.organisation().name())
                .orElseGet(() -> organisations.add(
                        first.organisation().name(),
                        first.organisation().city(),
                        first.organisation().country()));
        Person person = new Person(email, name, organisation, first.language(), clock.instant());
        person.appoint(true, true, false, false);
        person.setPassword(passwords.hash(first.password()), clock.instant());
        return SignIn.proofOf(persons.add(person));
    }
}
