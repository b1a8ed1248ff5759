package eu.secu4all.people.control;

import eu.secu4all.people.entity.Organisation;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds and keeps organisations. */
@Dependent
public class OrganisationStore {

    public static final int NAME_MAX = 120;
    public static final int CITY_MAX = 80;

    @PersistenceContext
    private EntityManager entities;

    public List<Organisation> list() {
        return entities.createQuery("select o from Organisation o order by o.name", Organisation.class)
                .getResultList();
    }

    public Optional<Organisation> find(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    /**
     * The one with this id.
     *
     * @throws Refused {@code people.organisation-unknown}
     */
    public Organisation get(long id) {
        return find(id).orElseThrow(() -> new Refused("people.organisation-unknown"));
    }

    public Optional<Organisation> findByName(String name) {
        return entities.createQuery("select o from Organisation o where o.name = :name", Organisation.class)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst();
    }

    public long members(long id) {
        return entities.createQuery(
                        "select count(p) from Person p where p.organisation.id = :id and p.active = true", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public Organisation add(String name, String city, String country) {
        Organisation organisation = new Organisation(freeName(name, 0), checkedCity(city), checkedCountry(country));
        entities.persist(organisation);
        entities.flush();
        return organisation;
    }

    public Organisation change(long id, String name, String city, String country) {
        Organisation organisation = get(id);
        organisation.describe(freeName(name, id), checkedCity(city), checkedCountry(country));
        return organisation;
    }

    public void remove(long id) {
        Organisation organisation = get(id);
        long persons = entities.createQuery("select count(p) from Person p where p.organisation.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        if (persons > 0) {
            throw new Refused("people.organisation-used", String.valueOf(persons));
        }
        entities.remove(organisation);
    }

    private String freeName(String name, long owner) {
        String plain = checked(name, "name", NAME_MAX);
        findByName(plain).filter(other -> other.id() != owner).ifPresent(other -> {
            throw new Refused("people.name-taken", plain);
        });
        return plain;
    }

    private static String checkedCity(String city) {
        return checked(city, "city", CITY_MAX);
    }

    private static String checked(String text, String field, int max) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            throw new Refused("people." + field + "-missing");
        }
        if (plain.length() > max) {
            throw new Refused("people." + field + "-long", String.valueOf(max));
        }
        return plain;
    }

    private static String checkedCountry(String country) {
        String code = country.strip().toUpperCase(Locale.ROOT);
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            throw new Refused("people.country-unknown");
        }
        return code;
    }
}
