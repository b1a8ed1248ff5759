package eu.secu4all.certificate.boundary;

import eu.secu4all.certificate.boundary.PublicCertificate.Holder;
import eu.secu4all.certificate.control.CertificateStore;
import eu.secu4all.certificate.control.Guessing;
import eu.secu4all.certificate.entity.Certificate;
import eu.secu4all.certificate.rule.SerialNumber;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The certificates of all persons: given, shown, verified, revoked. */
@Stateless
public class Certificates {

    public static final int REASON_MAX = 500;

    @Inject
    private CertificateStore store;

    @Inject
    private People people;

    @Inject
    private Guessing guessing;

    @Inject
    private Clock clock;

    /**
     * Gives a certificate, or the one there is for this person and subject (CERT-2). For the house itself: whoever calls
     * has seen to it that it is earned.
     *
     * @throws Refused {@code people.person-unknown}
     */
    public CertificateView issue(Award award) {
        PersonView person = people.get(Caller.HOUSE, award.holder());
        Certificate certificate = store.find(award.holder(), award.subject())
                .orElseGet(() -> store.add(
                        award,
                        new CertificateStore.Holder(person.name(), person.organisationName(), person.language())));
        return CertificateStore.view(certificate);
    }

    /** For the house: the subjects of which this person has a certificate, be it revoked. */
    public Set<String> subjects(long holder) {
        return Set.copyOf(store.subjects(holder));
    }

    /** The caller's own, the latest first. */
    public List<CertificateView> mine(Caller caller) {
        return store.of(caller.person()).stream().map(CertificateStore::view).toList();
    }

    /**
     * One certificate, for its holder and for administrators.
     *
     * @throws Refused {@code certificate.unknown}, also for one that is somebody else's
     */
    public CertificateView get(Caller caller, String serial) {
        return CertificateStore.view(store.seen(caller, serial));
    }

    /**
     * What the holder agrees to show from now on.
     *
     * @throws Refused {@code certificate.unknown} unless the caller is the holder
     */
    public void agree(Caller holder, String serial, Consent consent) {
        Certificate certificate = store.get(serial);
        if (certificate.holder() != holder.person()) {
            throw new Refused("certificate.unknown");
        }
        certificate.show(consent);
    }

    /**
     * From now on it does not count (CERT-5).
     *
     * @param reason in words; the holder reads it
     * @throws Refused {@code no-right}, {@code certificate.unknown}, {@code certificate.reason-missing},
     *     {@code certificate.reason-long}, {@code certificate.revoked} if it is revoked already
     */
    public void revoke(Caller administrator, String serial, String reason) {
        administrator.require(Role.ADMINISTRATOR);
        Certificate certificate = store.get(serial);
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new Refused("certificate.reason-missing");
        }
        if (why.length() > REASON_MAX) {
            throw new Refused("certificate.reason-long", String.valueOf(REASON_MAX));
        }
        if (certificate.revoked().isPresent()) {
            throw new Refused("certificate.revoked");
        }
        certificate.revoke(administrator.person(), why, clock.instant());
    }

    /**
     * What anybody learns from a serial number (CERT-4); empty if there is no such certificate.
     *
     * @param serial as typed
     * @param address network address of whoever asks
     * @throws Refused {@code certificate.often} with minutes, once an address has tried too many (CERT-9)
     */
    public Optional<PublicCertificate> verify(String serial, String address) {
        guessing.refuseOften(address);
        Optional<PublicCertificate> found =
                SerialNumber.typed(serial).flatMap(store::find).map(Certificates::inPublic);
        if (found.isEmpty()) {
            guessing.countWrong(address);
        }
        return found;
    }

    private static PublicCertificate inPublic(Certificate stored) {
        CertificateView whole = CertificateStore.view(stored);
        return new PublicCertificate(
                whole.serial(),
                whole.kind(),
                whole.title(),
                whole.source(),
                whole.completed(),
                whole.issued(),
                whole.consent().name() ? Optional.of(new Holder(whole.name(), whole.organisation())) : Optional.empty(),
                whole.consent().evidence() ? Optional.of(whole.evidence()) : Optional.empty(),
                stored.revoked());
    }
}
