package eu.secu4all.certificate.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate as anybody with its serial number sees it (CERT-4).
 *
 * @param serial as it is printed, in groups
 * @param holder empty unless the holder agreed
 * @param evidence empty unless the holder agreed
 * @param revoked since when it no longer counts; empty while it does
 */
public record PublicCertificate(
        String serial,
        Kind kind,
        LocalizedText title,
        Language source,
        LocalDate completed,
        Instant issued,
        Optional<Holder> holder,
        Optional<Evidence> evidence,
        Optional<Instant> revoked) {

    /** Who it was on the day of issue. */
    public record Holder(String name, String organisation) {}
}
