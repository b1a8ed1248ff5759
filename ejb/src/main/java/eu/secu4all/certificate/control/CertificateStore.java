package eu.secu4all.certificate.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.certificate.boundary.Award;
import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.certificate.boundary.CertificateView.Revocation;
import eu.secu4all.certificate.boundary.Evidence;
import eu.secu4all.certificate.entity.Certificate;
import eu.secu4all.certificate.rule.SerialNumber;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps certificates. */
@Dependent
public class CertificateStore {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ObjectMapper JSON = new ObjectMapper();

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * The holder on the day of issue.
     *
     * @param language in which the certificate is printed
     */
    public record Holder(String name, String organisation, Language language) {}

    public Certificate add(Award award, Holder holder) {
        Certificate certificate = new Certificate(
                SerialNumber.random(RANDOM).plain(), UUID.randomUUID().toString(), award, clock.instant());
        certificate.state(write(award.title()), write(award.evidence()));
        certificate.printFor(holder.name(), holder.organisation(), holder.language());
        entities.persist(certificate);
        entities.flush();
        return certificate;
    }

    public Optional<Certificate> find(long holder, String subject) {
        return query("select c from Certificate c where c.holder = :holder and c.subject = :subject")
                .setParameter("holder", holder)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    public Optional<Certificate> find(SerialNumber serial) {
        return query("select c from Certificate c where c.serial = :serial")
                .setParameter("serial", serial.plain())
                .getResultStream()
                .findFirst();
    }

    /** The one with the serial number as typed; refuses {@code certificate.unknown}. */
    public Certificate get(String serial) {
        return SerialNumber.typed(serial).flatMap(this::find).orElseThrow(() -> new Refused("certificate.unknown"));
    }

    /** The same, for its holder and for administrators; whoever else asks learns nothing. */
    public Certificate seen(Caller caller, String serial) {
        Certificate certificate = get(serial);
        if (certificate.holder() != caller.person() && !caller.is(Role.ADMINISTRATOR)) {
            throw new Refused("certificate.unknown");
        }
        return certificate;
    }

    /** The latest first. */
    public List<Certificate> of(long holder) {
        return query("select c from Certificate c where c.holder = :holder order by c.issued desc, c.id desc")
                .setParameter("holder", holder)
                .getResultList();
    }

    /** Of which this person has a certificate. */
    public List<String> subjects(long holder) {
        return entities.createQuery("select c.subject from Certificate c where c.holder = :holder", String.class)
                .setParameter("holder", holder)
                .getResultList();
    }

    /** For a subject, whoever has a certificate of it. */
    public List<Long> holders(String subject) {
        return entities.createQuery("select c.holder from Certificate c where c.subject = :subject", Long.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    public List<Certificate> revoked() {
        return query("select c from Certificate c where c.revoked is not null order by c.id")
                .getResultList();
    }

    public static CertificateView view(Certificate stored) {
        return new CertificateView(
                new SerialNumber(stored.serial()).inGroups(),
                stored.holder(),
                stored.kind(),
                read(stored.title(), LocalizedText.class),
                stored.source(),
                stored.name(),
                stored.organisation(),
                stored.language(),
                stored.completed(),
                stored.issued(),
                read(stored.evidence(), Evidence.class),
                stored.consent(),
                stored.revoked().map(at -> new Revocation(at, stored.reason())));
    }

    private TypedQuery<Certificate> query(String text) {
        return entities.createQuery(text, Certificate.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored certificate cannot be read", e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("facts always have a JSON form", e);
        }
    }
}
