package eu.secu4all.people.control;

import eu.secu4all.people.entity.Person;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds and keeps persons. */
@Dependent
public class Persons {

    public static final int NAME_MAX = 120;
    public static final int EMAIL_MAX = 254;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}.]+");

    @PersistenceContext
    private EntityManager entities;

    /**
     * The one with this id.
     *
     * @throws Refused {@code people.person-unknown}
     */
    public Person get(long id) {
        return find(id).orElseThrow(() -> new Refused("people.person-unknown"));
    }

    public Optional<Person> find(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** The same in one statement, with the organisation: it is asked at every click. */
    public Optional<Person> look(long id) {
        return entities.createQuery("select p from Person p join fetch p.organisation where p.id = :id", Person.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Person> findByEmail(String email) {
        return entities.createQuery(
                        "select p from Person p join fetch p.organisation where p.email = :email", Person.class)
                .setParameter("email", plainEmail(email))
                .getResultStream()
                .findFirst();
    }

    public List<Person> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Person p join fetch p.organisation where p.id in :ids order by p.name, p.id",
                                Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The person as stored, with id. */
    public Person add(Person person) {
        entities.persist(person);
        entities.flush();
        return person;
    }

    public boolean nobodyIsAdministrator() {
        return administratorsBut(0) == 0;
    }

    /** How many others could still administrate if {@code person} could not. */
    public long administratorsBut(long person) {
        return entities.createQuery(
                        "select count(p) from Person p where p.administrator = true and p.active = true"
                                + " and p.passwordHash is not null and p.id <> :person",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** E-mail addresses are compared and stored like this. */
    public static String plainEmail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The address as it is stored, if it is one.
     *
     * @throws Refused {@code people.email-invalid}
     */
    public static String checkedEmail(String email) {
        String plain = plainEmail(email);
        if (plain.length() > EMAIL_MAX || !EMAIL.matcher(plain).matches()) {
            throw new Refused("people.email-invalid");
        }
        return plain;
    }

    /**
     * The name as it is stored, if it is one.
     *
     * @throws Refused {@code people.name-missing} or {@code people.name-long}
     */
    public static String checkedName(String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            throw new Refused("people.name-missing");
        }
        if (plain.length() > NAME_MAX) {
            throw new Refused("people.name-long", String.valueOf(NAME_MAX));
        }
        return plain;
    }
}
