package eu.secu4all.certificate;

import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.certificate.boundary.Consent;
import eu.secu4all.certificate.boundary.Evidence;
import eu.secu4all.certificate.boundary.Evidence.Exercise;
import eu.secu4all.certificate.boundary.Kind;
import eu.secu4all.certificate.rule.SerialNumber;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Certificates to test with. */
public final class Certified {

    public static final String HOUSE = "https://classroom.example.org";

    private static final LocalizedText TITLE = new LocalizedText(Map.of(
            Language.EN, "Identify, analyse, assess vulnerability",
            Language.DE, "Verwundbarkeit erkennen, untersuchen, bewerten",
            Language.FR, "Identifier, analyser, évaluer la vulnérabilité",
            Language.IT, "Individuare, analizzare, valutare la vulnerabilità"));
    private static final LocalizedText EXERCISE = new LocalizedText(Map.of(
            Language.EN, "Assess a market square",
            Language.DE, "Einen Marktplatz bewerten",
            Language.FR, "Évaluer une place de marché",
            Language.IT, "Valutare una piazza del mercato"));

    private Certified() {}

    /** A module with all kinds of evidence; the holder agreed to show everything. */
    public static CertificateView module(Language language, String name, String organisation) {
        return module(language, name, organisation, TITLE);
    }

    public static CertificateView module(Language language, String name, String organisation, LocalizedText title) {
        return new CertificateView(
                SerialNumber.random(new Random(7)).inGroups(),
                7,
                Kind.MODULE,
                title,
                Language.EN,
                name,
                organisation,
                language,
                LocalDate.of(2026, 11, 20),
                Instant.parse("2026-11-22T10:15:30Z"),
                new Evidence(93, 87, List.of(new Exercise(EXERCISE, 2.25))),
                new Consent(true, true),
                Optional.empty());
    }
}
