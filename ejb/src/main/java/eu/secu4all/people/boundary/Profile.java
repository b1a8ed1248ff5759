package eu.secu4all.people.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.SignIn.Proof;
import eu.secu4all.people.control.PasswordHashes;
import eu.secu4all.people.control.PasswordRules;
import eu.secu4all.people.control.Persons;
import eu.secu4all.people.control.SignInThrottle;
import eu.secu4all.people.entity.Person;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What everybody may change about themselves. */
@Stateless
public class Profile {

    @Inject
    private Persons persons;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Clock clock;

    /**
     * Changes one's own name.
     *
     * @throws Refused {@code people.name-missing}, {@code people.name-long}
     */
    public void rename(Caller caller, String name) {
        persons.get(caller.person()).rename(Persons.checkedName(name));
    }

    public void speak(Caller caller, Language language) {
        persons.get(caller.person()).speak(language);
    }

    /**
     * Changes one's own password. Every other browser that is signed in with the old one is signed out; this one goes
     * on with the new proof.
     *
     * @param address network address of the caller; wrong passwords count as failed sign-ins
     * @throws Refused {@code people.old-wrong}, {@code people.wait}, or what is wrong with the new one
     */
    public Proof changePassword(Caller caller, String old, String fresh, String address) {
        Person person = persons.get(caller.person());
        throttle.start(person.email(), address, clock.instant());
        if (!passwords.matches(old, person.passwordHash())) {
            throw new Refused("people.old-wrong");
        }
        throttle.succeeded(person.email(), address);
        PasswordRules.check(fresh, person.email(), person.name());
        person.setPassword(passwords.hash(fresh), clock.instant());
        return SignIn.proofOf(person);
    }
}
