package eu.secu4all.web.certificate;

import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.certificate.boundary.Certificates;
import eu.secu4all.certificate.boundary.Consent;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One's own certificates: to take away, and what others see of them. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class CertificatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Certificates certificates;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private transient List<Row> rows = List.of();

    @PostConstruct
    void show() {
        rows = certificates.mine(user.caller()).stream().map(Row::new).toList();
    }

    /** Saves at once what the holder has just ticked. */
    public void agree(Row row) {
        certificates.agree(user.caller(), row.certificate.serial(), new Consent(row.name, row.evidence));
        words.done("frame", "saved");
    }

    public String completed(Row row) {
        return Dates.of(row.certificate.completed(), user.getLocale());
    }

    /** Since when it does not count, and why; empty while it does. */
    public String revoked(Row row) {
        return row.certificate
                .revocation()
                .map(revoked -> words.say(
                        "certificate", "mine.revoked", Dates.of(revoked.at(), user.getLocale()), revoked.reason()))
                .orElse("");
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One certificate, with the two ticks as they stand on the page. */
    public static final class Row {
        private final CertificateView certificate;
        private boolean name;
        private boolean evidence;

        Row(CertificateView certificate) {
            this.certificate = certificate;
            this.name = certificate.consent().name();
            this.evidence = certificate.consent().evidence();
        }

        public CertificateView getCertificate() {
            return certificate;
        }

        public boolean isRevoked() {
            return certificate.revocation().isPresent();
        }

        public boolean isName() {
            return name;
        }

        public void setName(boolean name) {
            this.name = name;
        }

        public boolean isEvidence() {
            return evidence;
        }

        public void setEvidence(boolean evidence) {
            this.evidence = evidence;
        }
    }
}
