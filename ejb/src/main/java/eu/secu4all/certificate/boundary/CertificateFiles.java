package eu.secu4all.certificate.boundary;

import eu.secu4all.certificate.control.CertificateStore;
import eu.secu4all.certificate.control.KeyPairs;
import eu.secu4all.certificate.control.Paper;
import eu.secu4all.certificate.control.SigningKeys;
import eu.secu4all.certificate.entity.Certificate;
import eu.secu4all.certificate.rule.OpenBadge;
import eu.secu4all.certificate.rule.OpenBadge.Recipient;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A certificate to take away, for its holder and for administrators: on paper and as a badge. */
@Stateless
public class CertificateFiles {

    @Inject
    private CertificateStore store;

    @Inject
    private SigningKeys keys;

    @Inject
    private People people;

    /**
     * As PDF (CERT-6).
     *
     * @throws eu.secu4all.shared.Refused {@code certificate.unknown}, also for one that is somebody else's
     */
    public byte[] pdf(Caller caller, String serial, Addresses addresses) {
        CertificateView certificate = CertificateStore.view(store.seen(caller, serial));
        return Paper.pdf(certificate, addresses.certificate(certificate.serial()));
    }

    /**
     * As a signed Open Badge, a JWT in its compact form (CERT-7).
     *
     * @throws eu.secu4all.shared.Refused {@code certificate.unknown}, also for one that is somebody else's
     */
    public String badge(Caller caller, String serial, Addresses addresses) {
        Certificate certificate = store.seen(caller, serial);
        String email = people.get(Caller.HOUSE, certificate.holder()).email();
        Recipient recipient = new Recipient(certificate.credential(), certificate.subject(), email);
        return KeyPairs.sign(
                OpenBadge.of(CertificateStore.view(certificate), recipient, addresses),
                keys.current().jwk(),
                addresses);
    }
}
