package eu.secu4all.people.control;

import eu.secu4all.people.entity.LinkKey;
import eu.secu4all.people.entity.LinkKey.Purpose;
import eu.secu4all.people.entity.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** One-time links (PEOPLE-6): 256 random bits go into the link, only their hash is kept. */
@Dependent
public class LinkKeys {

    static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Makes a link; earlier ones of the same purpose and person no longer work.
     *
     * @param person null for {@link Purpose#SET_UP}
     */
    public Made make(Purpose purpose, Person person) {
        withdraw(purpose, person);
        String key = newKey();
        LinkKey kept = new LinkKey(hashOf(key), purpose, person, clock.instant());
        entities.persist(kept);
        return new Made(key, kept);
    }

    /** The link with this key while it is good; does not use it up. */
    public Optional<LinkKey> find(String key) {
        return Optional.ofNullable(entities.find(LinkKey.class, hashOf(key)))
                .filter(link -> link.goodAt(clock.instant()));
    }

    /** Uses the link up. Empty if it is not good any more; of two at once only one gets it. */
    public Optional<LinkKey> use(String key) {
        Optional<LinkKey> link = find(key);
        return link.filter(good -> entities.createQuery("delete from LinkKey l where l.hash = :hash")
                        .setParameter("hash", hashOf(key))
                        .executeUpdate()
                == 1);
    }

    public void withdraw(Purpose purpose, Person person) {
        String whose = person == null ? "l.person is null" : "l.person = :person";
        var delete = entities.createQuery("delete from LinkKey l where l.purpose = :purpose and " + whose)
                .setParameter("purpose", purpose);
        if (person != null) {
            delete.setParameter("person", person);
        }
        delete.executeUpdate();
    }

    static String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hashOf(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    /** A link just made; its key goes into the address and is kept nowhere. */
    public record Made(String key, LinkKey link) {}
}
