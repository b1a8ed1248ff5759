package eu.secu4all.people.boundary;

import eu.secu4all.people.control.PasswordHashes;
import eu.secu4all.people.control.Persons;
import eu.secu4all.people.control.SignInThrottle;
import eu.secu4all.people.entity.Person;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Who somebody is, by e-mail address and password. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    private Persons persons;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Clock clock;

    /**
     * Proves who somebody is. An unknown address, a closed account and a wrong password get the same answer after the
     * same time.
     *
     * @param address network address of whoever tries
     * @throws Refused {@code people.sign-in-wrong}; {@code people.wait} with minutes after too many failures
     */
    public Proof verify(String email, String password, String address) {
        String account = Persons.plainEmail(email);
        throttle.start(account, address, clock.instant());
        Optional<Person> person = persons.findByEmail(account).filter(Person::mayEnter);
        if (!passwords.matches(password, person.flatMap(Person::passwordHash))) {
            throw new Refused("people.sign-in-wrong");
        }
        throttle.succeeded(account, address);
        return proofOf(person.orElseThrow());
    }

    /** The person behind a proof as they are now; empty once the account is closed or the password is another. */
    public Optional<PersonView> current(Proof proof) {
        return persons.look(proof.person())
                .filter(Person::mayEnter)
                .filter(person -> proofOf(person).equals(proof))
                .map(PersonViews::of);
    }

    static Proof proofOf(Person person) {
        return new Proof(person.id(), person.passwordSet().orElseThrow());
    }

    /**
     * Kept in the browser's session on the server: who has signed in, with the password set when.
     */
    public record Proof(long person, Instant passwordSet) implements Serializable {}
}
