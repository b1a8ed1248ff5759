package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.secu4all.certificate.boundary.Addresses;
import eu.secu4all.certificate.boundary.AttendanceCertificates;
import eu.secu4all.certificate.boundary.Attendee;
import eu.secu4all.certificate.boundary.Award;
import eu.secu4all.certificate.boundary.BadgeIssuer;
import eu.secu4all.certificate.boundary.CertificateFiles;
import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.certificate.boundary.Certificates;
import eu.secu4all.certificate.boundary.Consent;
import eu.secu4all.certificate.boundary.Evidence;
import eu.secu4all.certificate.boundary.Kind;
import eu.secu4all.certificate.boundary.PublicCertificate;
import eu.secu4all.certificate.boundary.PublicCertificate.Holder;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.schedule.boundary.SessionDetails;
import eu.secu4all.schedule.boundary.SessionDetails.Admits;
import eu.secu4all.schedule.boundary.SessionDetails.Doors;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.transcript.boundary.Attendances;
import eu.secu4all.transcript.boundary.Attended;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CertificatesIT extends InsideProduct {

    private static final Instant LATE = Instant.parse("2026-03-01T23:30:00Z");
    private static final Addresses ADDRESSES = new Addresses("https://classroom.example.org");

    @Inject
    private Certificates certificates;

    @Inject
    private AttendanceCertificates attendanceCertificates;

    @Inject
    private CertificateFiles files;

    @Inject
    private BadgeIssuer issuer;

    @Inject
    private Attendances attendances;

    @Inject
    private Sessions sessions;

    @Inject
    private People people;

    private final String subject = "module:" + UUID.randomUUID();
    private Caller administrator;
    private Caller trainer;
    private Caller learner;
    private Caller other;

    @BeforeEach
    void meet() {
        administrator = person("ines.castel@secu4all.example");
        trainer = person("tomas.lindqvist@secu4all.example");
        learner = person("giulia.ferrari@comune-ferrara.example");
        other = person("anna.rueckert@stadt-augsburg.example");
    }

    @Test
    @DisplayName("CERT-2 a person has one certificate a subject; CERT-3 with the facts of the day of issue")
    void issuesOnce() {
        CertificateView first = certificates.issue(award(93));
        CertificateView again = certificates.issue(award(12));

        assertThat(again.serial()).isEqualTo(first.serial());
        assertThat(again.evidence()).isEqualTo(Evidence.attended(93));
        assertThat(again.name()).isEqualTo("Giulia Ferrari");
        assertThat(again.language()).isEqualTo(Language.IT);
        assertThat(again.completed()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(again.title(Language.DE)).isEqualTo("Verwundbarkeit");
        assertThat(certificates.mine(learner))
                .extracting(CertificateView::serial)
                .contains(first.serial());
        assertThat(certificates.mine(other)).extracting(CertificateView::serial).doesNotContain(first.serial());
    }

    @Test
    @DisplayName("CERT-4 a stranger with the number sees name and evidence only once the holder has agreed")
    void showsWhatWasAgreed() {
        String serial = certificates.issue(award(93)).serial();
        assertThat(seen(serial).holder()).isEmpty();
        assertThat(seen(serial).evidence()).isEmpty();

        certificates.agree(learner, serial, new Consent(true, false));
        assertThat(seen(serial).holder()).map(Holder::name).contains("Giulia Ferrari");
        assertThat(seen(serial).evidence()).isEmpty();
        certificates.agree(learner, serial, new Consent(false, true));
        assertThat(seen(serial).holder()).isEmpty();
        assertThat(seen(serial).evidence()).contains(Evidence.attended(93));
    }

    @Test
    @DisplayName("only the holder agrees, only the holder and administrators take it away, only administrators revoke")
    void keepsRights() {
        String serial = certificates.issue(award(93)).serial();

        for (Caller stranger : List.of(other, trainer)) {
            refused("certificate.unknown", () -> certificates.get(stranger, serial));
            refused("certificate.unknown", () -> files.pdf(stranger, serial, ADDRESSES));
            refused("certificate.unknown", () -> files.badge(stranger, serial, ADDRESSES));
            refused("no-right", () -> certificates.revoke(stranger, serial, "because"));
        }
        for (Caller stranger : List.of(other, trainer, administrator)) {
            refused("certificate.unknown", () -> certificates.agree(stranger, serial, new Consent(true, true)));
        }
        refused("no-right", () -> certificates.revoke(learner, serial, "because"));
        assertThat(certificates.get(administrator, serial).serial()).isEqualTo(serial);
        assertThat(new String(files.pdf(learner, serial, ADDRESSES), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(files.badge(administrator, serial, ADDRESSES).split("\\.", -1))
                .hasSize(3);
    }

    @Test
    @DisplayName(
            "CERT-5 an administrator revokes with a reason; it stays revoked, on the page and for verifiers of badges")
    void revokes() {
        String serial = certificates.issue(award(93)).serial();
        int before = issuer.revoked(ADDRESSES).split("urn:uuid:", -1).length;
        refused("certificate.reason-missing", () -> certificates.revoke(administrator, serial, "  "));
        refused("certificate.reason-long", () -> certificates.revoke(administrator, serial, "x".repeat(501)));

        certificates.revoke(administrator, serial, "Issued to the wrong person");

        assertThat(seen(serial).revoked()).isPresent();
        assertThat(certificates.issue(award(93)).revocation().orElseThrow().reason())
                .isEqualTo("Issued to the wrong person");
        assertThat(issuer.revoked(ADDRESSES).split("urn:uuid:", -1)).hasSize(before + 1);
        refused("certificate.revoked", () -> certificates.revoke(administrator, serial, "again"));
    }

    @Test
    @DisplayName("CERT-8 the key made at first start is published, its private half is not")
    void publishesKeys() {
        assertThat(issuer.keys(ADDRESSES))
                .contains("\"kid\":\"https://classroom.example.org/badges/keys/first\"")
                .doesNotContain("\"d\":");
        assertThat(issuer.key("first", ADDRESSES)).isPresent();
        assertThat(issuer.key("no-such-key", ADDRESSES)).isEmpty();
        assertThat(issuer.profile(ADDRESSES)).contains("\"id\":\"https://classroom.example.org/badges/issuer\"");
    }

    @Test
    @DisplayName("CERT-9 an address that tried thirty wrong numbers waits, others go on")
    void slowsGuessing() {
        String serial = certificates.issue(award(93)).serial();
        for (int i = 0; i < 30; i++) {
            assertThat(certificates.verify("0000-0000-0000-0001", "CERT-9")).isEmpty();
        }

        refused("certificate.often", () -> certificates.verify(serial, "CERT-9"));
        assertThat(certificates.verify(serial, "CERT-9 elsewhere")).isPresent();
    }

    @Test
    @DisplayName("CERT-10 the trainers of an ended session give certificates to learners who were there long enough")
    void certifiesAttendance() {
        long session = session();
        sessions.opened(session, LATE.minusSeconds(7200));
        refused("certificate.session", () -> attendanceCertificates.attendees(trainer, session));
        sessions.ended(session, LATE);
        attendances.keep(
                session, new Attended(LATE, Map.of("p" + learner.person(), 80, "p" + other.person(), 79, "g12", 95)));
        Caller colleague = new Caller(other.person(), Set.of(Role.TRAINER), other.organisation());
        for (Caller stranger : List.of(learner, colleague, administrator)) {
            refused("no-right", () -> attendanceCertificates.attendees(stranger, session));
            refused("no-right", () -> attendanceCertificates.issue(stranger, session, 60));
        }
        refused("certificate.minutes", () -> attendanceCertificates.issue(trainer, session, 0));

        assertThat(attendanceCertificates.issue(trainer, session, 80)).isEqualTo(1);
        assertThat(attendanceCertificates.issue(trainer, session, 80)).isZero();

        assertThat(attendanceCertificates.attendees(trainer, session))
                .extracting(Attendee::name, Attendee::minutes, Attendee::certified)
                .containsExactly(tuple("Anna Rückert", 79, false), tuple("Giulia Ferrari", 80, true));
        CertificateView given = certificates.mine(learner).get(0);
        assertThat(given.kind()).isEqualTo(Kind.ATTENDANCE);
        assertThat(given.evidence()).isEqualTo(Evidence.attended(80));
        // half past eleven at night in UTC is the next day in Rome
        assertThat(given.completed()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    private long session() {
        return sessions.create(
                trainer,
                new SessionDetails(
                        LocalizedText.of(Language.EN, "An evening"),
                        LocalizedText.NONE,
                        LocalizedText.NONE,
                        Language.EN,
                        LATE,
                        ZoneId.of("Europe/Rome"),
                        Set.of(),
                        new Doors(Admits.NAMED, Set.of(), 0, false, false)));
    }

    private Award award(int minutes) {
        LocalizedText title = new LocalizedText(Map.of(Language.EN, "Vulnerability", Language.DE, "Verwundbarkeit"));
        return new Award(
                learner.person(),
                Kind.MODULE,
                subject,
                title,
                Language.EN,
                LocalDate.of(2026, 3, 1),
                Evidence.attended(minutes));
    }

    private PublicCertificate seen(String serial) {
        return certificates.verify(serial, "CertificatesIT").orElseThrow();
    }

    private Caller person(String address) {
        return people.findByEmail(Caller.HOUSE, address).orElseThrow().caller();
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).hasMessageContaining(key);
    }
}
