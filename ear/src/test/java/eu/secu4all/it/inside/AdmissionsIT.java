package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.schedule.boundary.Admission;
import eu.secu4all.schedule.boundary.Admission.RoomRole;
import eu.secu4all.schedule.boundary.Admissions;
import eu.secu4all.schedule.boundary.Admissions.Stranger;
import eu.secu4all.schedule.boundary.SessionDetails;
import eu.secu4all.schedule.boundary.SessionDetails.Admits;
import eu.secu4all.schedule.boundary.SessionDetails.Doors;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.shared.Refused;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdmissionsIT extends InsideProduct {
    @Inject
    private Sessions sessions;

    @Inject
    private Admissions admissions;

    @Inject
    private People people;

    private Caller trainer;
    private Caller giulia;
    private Caller marco;

    @BeforeEach
    void meet() {
        trainer = person("tomas.lindqvist@secu4all.example");
        giulia = person("giulia.ferrari@comune-ferrara.example");
        marco = person("marco.bellini@comune-modena.example");
    }

    @Test
    @DisplayName("ADMIT-1 the same person is always the same participant, whichever door they take")
    void knowsPeopleAgain() {
        long session = session(new Doors(Admits.NAMED, Set.of(giulia.person()), 0, false, false));

        Admission byButton = admission(admissions.admit(giulia, session));
        Admission byCode = admission(
                admissions.admitByCode(giulia, code(session), "ADMIT-1").secret());

        assertThat(byButton.participant()).isEqualTo("p" + giulia.person());
        assertThat(byButton.role()).isEqualTo(RoomRole.LEARNER);
        assertThat(byButton.name()).isEqualTo("Giulia Ferrari");
        assertThat(byButton.language()).isEqualTo(Language.IT);
        assertThat(byCode).isEqualTo(byButton);
    }

    @Test
    @DisplayName("ADMIT-2 its trainers come in as trainers, and only they open a projector")
    void knowsTrainers() {
        long session = session(new Doors(Admits.NAMED, Set.of(giulia.person()), 0, false, false));

        assertThat(admission(admissions.admit(trainer, session)).role()).isEqualTo(RoomRole.TRAINER);
        assertThat(admission(admissions.admitStage(trainer, session)).role()).isEqualTo(RoomRole.STAGE);
        refused("no-right", () -> admissions.admitStage(giulia, session));
    }

    @Test
    @DisplayName("ADMIT-3 named: nobody else comes in, not even with the code")
    void keepsToTheList() {
        long session = session(new Doors(Admits.NAMED, Set.of(giulia.person()), 0, false, false));

        refused("join.not-listed", () -> admissions.admit(marco, session));
        refused("join.not-listed", () -> admissions.admitByCode(marco, code(session), "ADMIT-3"));
    }

    @Test
    @DisplayName("ADMIT-4 organisation: all of it, nobody else")
    void letsAnOrganisationIn() {
        long session = session(new Doors(Admits.ORGANISATION, Set.of(), marco.organisation(), false, false));

        assertThat(admission(admissions.admit(marco, session)).role()).isEqualTo(RoomRole.LEARNER);
        refused("join.not-listed", () -> admissions.admit(giulia, session));
    }

    @Test
    @DisplayName("ADMIT-5 code: whoever came with the code once comes again without it")
    void remembersTheCode() {
        long session = session(new Doors(Admits.CODE, Set.of(), 0, false, false));

        refused("join.not-listed", () -> admissions.admit(marco, session));
        admissions.admitByCode(marco, code(session).toLowerCase(java.util.Locale.ROOT), "ADMIT-5");
        assertThat(admission(admissions.admit(marco, session)).role()).isEqualTo(RoomRole.LEARNER);
    }

    @Test
    @DisplayName("ADMIT-6 guests need the code, a name, an organisation if asked, and leave to come")
    void letsGuestsIn() {
        long session = session(new Doors(Admits.NAMED, Set.of(), 0, true, true));
        String code = code(session);
        long closed = session(new Doors(Admits.NAMED, Set.of(), 0, false, false));

        Admission guest =
                admission(admissions.admitGuest(code, guest(" Léa ", "Nice")).secret());
        assertThat(guest.participant()).startsWith("g");
        assertThat(guest.name()).isEqualTo("Léa");
        assertThat(guest.organisation()).isEqualTo("Nice");
        refused("join.name", () -> admissions.admitGuest(code, guest(" ", "Nice")));
        refused("join.name", () -> admissions.admitGuest(code, guest("x".repeat(81), "Nice")));
        refused("join.organisation", () -> admissions.admitGuest(code, guest("Léa", "")));
        refused("join.guests", () -> admissions.admitGuest(code(closed), guest("Léa", "Nice")));
        refused("join.code", () -> admissions.admitGuest("ZZZZZZ", guest("Léa", "Nice")));
    }

    @Test
    @DisplayName("ADMIT-7 who was removed is out at once and does not come back")
    void removesPeople() {
        long session = session(new Doors(Admits.NAMED, Set.of(giulia.person()), 0, false, false));
        String secret = admissions.admit(giulia, session);
        assertThat(admissions.find(secret)).isPresent();

        admissions.revoke(session, "p" + giulia.person());

        assertThat(admissions.find(secret)).isEmpty();
        refused("join.removed", () -> admissions.admit(giulia, session));
        refused("join.removed", () -> admissions.admitByCode(giulia, code(session), "ADMIT-7"));
    }

    @Test
    @DisplayName("ADMIT-8 an ended session lets only its trainers in; reopened, all")
    void endsAndReopens() {
        long session = session(new Doors(Admits.NAMED, Set.of(giulia.person()), 0, true, false));
        sessions.opened(session, Instant.EPOCH);
        sessions.ended(session, Instant.EPOCH);

        refused("join.ended", () -> admissions.admit(giulia, session));
        refused("join.ended", () -> admissions.admitGuest(code(session), guest("Léa", "")));
        assertThat(admissions.admit(trainer, session)).isNotEmpty();

        sessions.opened(session, Instant.EPOCH);
        assertThat(admissions.admit(giulia, session)).isNotEmpty();
    }

    @Test
    @DisplayName("ADMIT-9 forged secrets open nothing; CODE-3 guessing codes ends soon")
    void refusesForgeries() {
        assertThat(admissions.find("x".repeat(43))).isEmpty();
        assertThat(admissions.find("")).isEmpty();
        for (int i = 0; i < 30; i++) {
            refused("join.code", () -> admissions.door("ZZZZZZ", "10.9.9.9"));
        }
        refused("join.often", () -> admissions.door("ZZZZZZ", "10.9.9.9"));
    }

    @Test
    @DisplayName("ADMIT-10 unknown sessions and templates are no rooms")
    void refusesWhatIsNoRoom() {
        long session = session(new Doors(Admits.NAMED, Set.of(), 0, false, false));
        long template = sessions.saveAsTemplate(trainer, session);

        refused("session.unknown", () -> admissions.admit(trainer, template));
        refused("session.unknown", () -> admissions.admit(trainer, 999_999));
    }

    private Caller person(String email) {
        return people.findByEmail(Caller.HOUSE, email).orElseThrow().caller();
    }

    private long session(Doors doors) {
        return sessions.create(
                trainer,
                new SessionDetails(
                        LocalizedText.of(Language.EN, "Admissions"),
                        LocalizedText.NONE,
                        LocalizedText.NONE,
                        Language.EN,
                        Instant.EPOCH,
                        ZoneId.of("Europe/Rome"),
                        Set.of(),
                        doors));
    }

    private String code(long session) {
        return sessions.room(session).joinCode();
    }

    private Admission admission(String secret) {
        return admissions.find(secret).orElseThrow();
    }

    private static Stranger guest(String name, String organisation) {
        return new Stranger(name, organisation, Language.FR, "10.0.0.1");
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
