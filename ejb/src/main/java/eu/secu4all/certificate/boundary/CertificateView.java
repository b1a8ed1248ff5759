package eu.secu4all.certificate.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate as its holder and administrators see it.
 *
 * @param serial as it is printed, in groups
 * @param holder id of the person
 * @param name of the holder on the day of issue; so with the organisation and the title
 * @param language in which it is printed
 */
public record CertificateView(
        String serial,
        long holder,
        Kind kind,
        LocalizedText title,
        Language source,
        String name,
        String organisation,
        Language language,
        LocalDate completed,
        Instant issued,
        Evidence evidence,
        Consent consent,
        Optional<Revocation> revocation) {

    /** Since when it no longer counts, and why. */
    public record Revocation(Instant at, String reason) {}

    /** What it is called for a reader of that language. */
    public String title(Language reader) {
        return title.in(reader, source).map(LocalizedText.Said::text).orElse("–");
    }
}
