package eu.secu4all.people.control;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.language.Language;
import eu.secu4all.people.entity.Organisation;
import eu.secu4all.people.entity.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

/** The persons of {@code demo/people.json}, whose passwords everybody can read there. Never without the demo switch. */
@Dependent
public class DemoPeople {

    @Inject
    private Persons persons;

    @Inject
    private OrganisationStore organisations;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private Clock clock;

    /** Adds those who are not there yet. Who is there stays as they are. */
    public void load() {
        read().stream()
                .filter(demo -> persons.findByEmail(demo.email()).isEmpty())
                .forEach(this::add);
    }

    private void add(DemoPerson demo) {
        Organisation organisation = organisations
                .findByName(demo.organisation())
                .orElseGet(() -> organisations.add(demo.organisation(), demo.city(), demo.country()));
        Person person = new Person(demo.email(), demo.name(), organisation, demo.language(), clock.instant());
        person.appoint(
                "ADMINISTRATOR".equals(demo.role()),
                "TRAINER".equals(demo.role()),
                "COORDINATOR".equals(demo.role()),
                "LEARNER".equals(demo.role()));
        person.setPassword(passwords.hash(demo.password()), clock.instant());
        persons.add(person);
    }

    static List<DemoPerson> read() {
        try (InputStream file = DemoPeople.class.getResourceAsStream("/demo/people.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<List<DemoPerson>>() {});
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    record DemoPerson(
            String email,
            String password,
            String name,
            String role,
            String organisation,
            String city,
            String country,
            Language language) {}
}
