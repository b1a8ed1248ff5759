package eu.secu4all.certificate.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.time.LocalDate;

/**
 * Somebody has completed something.
 *
 * @param holder id of the person
 * @param subject what was completed, the same each time it is asked for: {@code session:12},
 *     {@code module:secu4all/vulnerability}; at most 140 characters. A person has one certificate a subject (CERT-2)
 * @param title what it is called, best in all languages
 * @param source the language the title was written in
 */
public record Award(
        long holder,
        Kind kind,
        String subject,
        LocalizedText title,
        Language source,
        LocalDate completed,
        Evidence evidence) {}
