package eu.secu4all.web.certificate;

import eu.secu4all.certificate.boundary.Certificates;
import eu.secu4all.certificate.boundary.PublicCertificate;
import eu.secu4all.certificate.boundary.PublicCertificate.Holder;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What anybody sees who has a serial number; administrators revoke here. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Certificates certificates;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private String serial = "";
    private String problem = "";
    private String reason = "";
    private PublicCertificate found;

    @PostConstruct
    void look() {
        serial = Optional.ofNullable(request.getParameter("serial")).orElse("").strip();
        if (serial.isEmpty()) {
            return;
        }
        try {
            found = certificates.verify(serial, user.address()).orElse(null);
            problem = found == null ? words.say("certificate", "verify.unknown") : "";
        } catch (Refused often) {
            problem = words.of(often);
        }
    }

    public String revoke() {
        certificates.revoke(user.caller(), serial, reason);
        words.done("certificate", "revoke.done");
        return "/certificate.xhtml?serial=" + found.serial() + "&faces-redirect=true";
    }

    public boolean isFound() {
        return found != null;
    }

    public boolean isRevoked() {
        return found.revoked().isPresent();
    }

    public boolean isRevocable() {
        return user.isAdministrator() && !isRevoked();
    }

    public String getRevokedSince() {
        return words.say(
                "certificate", "verify.revoked", Dates.of(found.revoked().orElseThrow(), user.getLocale()));
    }

    public String getTitle() {
        return said().map(Said::text).orElse("–");
    }

    public String getTitleLanguage() {
        return said().map(said -> said.language().code()).orElse("");
    }

    private Optional<Said> said() {
        return found.title().in(user.getLanguage(), found.source());
    }

    public String getKind() {
        return words.say("certificate", "kind." + found.kind());
    }

    /** Name and organisation of the holder, if they agreed. */
    public String getHolder() {
        return found.holder().map(Holder::name).orElse("");
    }

    public String getOrganisation() {
        return found.holder().map(Holder::organisation).orElse("");
    }

    public List<String> getEvidence() {
        return found.evidence()
                .map(evidence -> evidence.lines(user.getLanguage()))
                .orElse(List.of());
    }

    public String getCompleted() {
        return Dates.of(found.completed(), user.getLocale());
    }

    public String getIssued() {
        return Dates.of(found.issued(), user.getLocale());
    }

    public String getSerial() {
        return found == null ? serial : found.serial();
    }

    public String getProblem() {
        return problem;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
