package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.learning.boundary.CohortDraft;
import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.learning.boundary.Joined;
import eu.secu4all.learning.boundary.MemberView;
import eu.secu4all.learning.boundary.OrganisationProgress;
import eu.secu4all.learning.rule.Pace;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.message.boundary.MessageDraft;
import eu.secu4all.message.boundary.MessageView;
import eu.secu4all.message.boundary.Messages;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.people.boundary.PersonQuery;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CohortsIT extends InsideCourse {

    private static final MessageDraft MESSAGE =
            new MessageDraft("How is it going?", "Please go on.\nWe meet on Friday.");

    @Inject
    private Cohorts cohorts;

    @Inject
    private OrganisationProgress organisation;

    @Inject
    private Messages messages;

    @Inject
    private People people;

    private final Instant now = Clock.systemUTC().instant();
    private Caller giulia;
    private Caller anna;
    private Caller coordinator;
    private Caller elsewhere;

    @BeforeEach
    void meet() {
        giulia = newcomer("giulia.ferrari@comune-ferrara.example");
        anna = newcomer("anna.rueckert@stadt-augsburg.example");
        coordinator = person("lucia.mantovani@comune-ferrara.example");
        elsewhere = new Caller(coordinator.person(), Set.of(Role.COORDINATOR), anna.organisation());
    }

    private long cohort(String name) {
        return cohorts.create(
                trainer,
                new CohortDraft(
                        LearningPackage.ID, name, now.minus(Duration.ofDays(50)), now.plus(Duration.ofDays(50))));
    }

    @Test
    @DisplayName("ENROL-4 a coordinator sees which units their own people have done and when, and their pace; no more")
    void organisation() {
        cohorts.enrol(trainer, cohort("Summer"), Set.of(giulia.person(), anna.person()));
        progress.visit(giulia, LearningPackage.LESSON, 1);
        progress.answered(giulia, LearningPackage.CASE, "q1", "My own words");

        assertThat(organisation.programmes(coordinator)).contains(LearningPackage.ID);
        List<MemberView> seen = organisation.members(coordinator, LearningPackage.ID);
        assertThat(seen)
                .extracting(MemberView::person)
                .contains(giulia.person())
                .doesNotContain(anna.person());
        MemberView member = seen.stream()
                .filter(each -> each.person() == giulia.person())
                .findFirst()
                .orElseThrow();
        assertThat(member.seen()).isEmpty();
        assertThat(member.pace()).containsInstanceOf(Pace.class);
        assertThat(member.done()).containsKey(new UnitKey("module", "case"));
        assertThat(member.standing().units())
                .extracting(UnitStanding::state)
                .doesNotContain(State.BEGUN)
                .contains(State.DONE);
        assertThat(member.toString()).doesNotContain("My own words");
        assertThat(organisation.members(elsewhere, LearningPackage.ID))
                .extracting(MemberView::person)
                .doesNotContain(giulia.person());
    }

    @Test
    @DisplayName("ENROL-3, ENROL-4, PEOPLE-9 who is not meant gets in nowhere")
    void keepsOut() {
        long cohort = cohort("Autumn");
        for (Caller caller : List.of(giulia, coordinator)) {
            refuses("no-right", () -> cohorts.mine(caller));
            refuses("no-right", () -> cohorts.get(caller, cohort));
            refuses("no-right", () -> cohorts.members(caller, cohort));
            refuses("no-right", () -> cohorts.memberIds(caller, cohort));
            refuses("no-right", () -> cohorts.enrol(caller, cohort, Set.of(giulia.person())));
            refuses("no-right", () -> cohorts.release(caller, cohort, Set.of(giulia.person())));
            refuses("no-right", () -> enrolments.invite(caller, LearningPackage.ID, Set.of(giulia.person())));
            refuses("no-right", () -> messages.toCohort(caller, cohort, Set.of(giulia.person()), MESSAGE));
            refuses("no-right", () -> people.search(caller, PersonQuery.of("", 10)));
            refuses("no-right", () -> people.get(caller, trainer.person()));
        }
        Caller stranger = new Caller(anna.person(), Set.of(Role.TRAINER), anna.organisation());
        refuses("no-right", () -> cohorts.get(stranger, cohort));
        refuses("no-right", () -> cohorts.memberIds(stranger, cohort));
        refuses("no-right", () -> messages.toCohort(stranger, cohort, Set.of(giulia.person()), MESSAGE));
        for (Caller caller : List.of(giulia, trainer, person("ines.castel@secu4all.example"))) {
            refuses("no-right", () -> organisation.programmes(caller));
            refuses("no-right", () -> organisation.members(caller, LearningPackage.ID));
            refuses("no-right", () -> people.colleagues(caller));
        }
        assertThat(people.colleagues(coordinator))
                .extracting(PersonName::name)
                .contains("Giulia Ferrari")
                .doesNotContain("Anna Rückert");
        assertThat(people.addressees(coordinator, Set.of(giulia.person(), anna.person())))
                .extracting(PersonView::id)
                .containsExactly(giulia.person());
        refuses("no-right", () -> people.addressees(giulia, Set.of(anna.person())));
    }

    @Test
    @DisplayName("ENROL-5 whoever joins a cohort leaves an earlier one, and 500 people are the most")
    void moves() {
        Caller camille = newcomer("camille.girard@ville-reims.example");
        long first = cohort("First");
        long second = cohort("Second");
        cohorts.enrol(trainer, first, Set.of(camille.person()));

        assertThat(cohorts.enrol(trainer, second, Set.of(camille.person())))
                .isEqualTo(new Joined(Set.of(camille.person()), 1));
        assertThat(cohorts.enrol(trainer, second, Set.of(camille.person()))).isEqualTo(new Joined(Set.of(), 0));
        assertThat(cohorts.memberIds(trainer, first)).isEmpty();
        assertThat(cohorts.get(trainer, second).members()).isEqualTo(1);
        Set<Long> crowd = LongStream.range(1_000_000, 1_000_500).boxed().collect(Collectors.toSet());
        refuses("cohort.full", () -> cohorts.enrol(trainer, second, crowd));
    }

    @Test
    @DisplayName(
            "MESSAGE-1 to MESSAGE-3 a message goes to those it may go to, a few a day, and each reads it for themselves")
    void writes() {
        Caller marco = newcomer("marco.bellini@comune-modena.example");
        Caller youssef = newcomer("youssef.benali@ville-grenoble.example");
        long cohort = cohort("Winter");
        cohorts.enrol(trainer, cohort, Set.of(marco.person(), youssef.person(), giulia.person()));
        refuses("no-right", () -> messages.toCohort(trainer, cohort, Set.of(anna.person()), MESSAGE));
        refuses("message.people", () -> messages.toCohort(trainer, cohort, Set.of(), MESSAGE));
        Set<Long> crowd = LongStream.range(0, 501).boxed().collect(Collectors.toSet());
        refuses("message.people", () -> messages.toCohort(trainer, cohort, crowd, MESSAGE));
        refuses(
                "message.text",
                () -> messages.toCohort(trainer, cohort, Set.of(marco.person()), new MessageDraft("Hello", "")));
        refuses(
                "no-right",
                () -> messages.toOrganisation(coordinator, LearningPackage.ID, Set.of(marco.person()), MESSAGE));

        messages.toCohort(trainer, cohort, Set.of(marco.person(), youssef.person()), MESSAGE);
        MessageView message = messages.mine(marco).get(0);
        assertThat(message.subject()).isEqualTo(MESSAGE.subject());
        assertThat(message.text()).isEqualTo(MESSAGE.text());
        assertThat(message.sender()).contains(trainer.person());
        assertThat(message.read()).isFalse();
        assertThat(messages.mine(anna)).isEmpty();
        assertThat(messages.sent(trainer).get(0).people()).isEqualTo(2);
        assertThat(messages.sent(marco)).isEmpty();

        eachForThemselves(message, marco, youssef);
        aFewADay();
        messages.mine(youssef).forEach(each -> messages.putAway(youssef, each.id()));
    }

    private void eachForThemselves(MessageView message, Caller marco, Caller youssef) {
        messages.read(anna, message.id());
        messages.putAway(anna, message.id());
        messages.read(marco, message.id());
        assertThat(messages.mine(marco).get(0).read()).isTrue();
        assertThat(messages.mine(youssef).get(0).read()).isFalse();
        messages.putAway(marco, message.id());
        assertThat(messages.mine(marco)).extracting(MessageView::id).doesNotContain(message.id());
        assertThat(messages.mine(youssef)).hasSize(1);
    }

    private void aFewADay() {
        for (int i = 0; i < MessageDraft.DAILY_MAX; i++) {
            messages.toOrganisation(coordinator, LearningPackage.ID, Set.of(giulia.person()), MESSAGE);
        }
        refuses(
                "message.often",
                () -> messages.toOrganisation(coordinator, LearningPackage.ID, Set.of(giulia.person()), MESSAGE));
        messages.mine(giulia).forEach(each -> messages.putAway(giulia, each.id()));
    }
}
