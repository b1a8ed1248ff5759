package eu.secu4all.certificate.control;

import eu.secu4all.certificate.entity.SigningKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs badges, and those that once did (CERT-8). */
@Dependent
public class SigningKeys {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Another name is another key. */
    @Inject
    @ConfigProperty(name = "secu4all.badge-key", defaultValue = "first")
    private String named;

    /** Makes the named key if there is none yet; of two servers at once only one does. */
    public void make() {
        if (entities.find(SigningKey.class, named) == null) {
            entities.createNativeQuery("insert ignore into signing_key (name, jwk, made_ms) values (?, ?, ?)")
                    .setParameter(1, named)
                    .setParameter(2, KeyPairs.make(named))
                    .setParameter(3, clock.millis())
                    .executeUpdate();
        }
    }

    public SigningKey current() {
        return find(named).orElseThrow(() -> new IllegalStateException("no key named " + named));
    }

    public Optional<SigningKey> find(String name) {
        return Optional.ofNullable(entities.find(SigningKey.class, name));
    }

    /** The oldest first. */
    public List<SigningKey> all() {
        return entities.createQuery("select k from SigningKey k order by k.made, k.name", SigningKey.class)
                .getResultList();
    }
}
