package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.learning.boundary.CohortDraft;
import eu.secu4all.learning.boundary.CohortView;
import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.learning.boundary.EnrolmentView;
import eu.secu4all.learning.boundary.MemberView;
import eu.secu4all.learning.rule.Pace;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.people.boundary.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnrolmentsIT extends InsideCourse {

    @Inject
    private Cohorts cohorts;

    @Test
    @DisplayName(
            "ENROL-1 by oneself, invited, or with a cohort that has dates; ENROL-2 once, and nothing is lost by leaving")
    void enrols() {
        Caller learner = newcomer("jonas.petersen@stadt-luebeck.example");
        Set<Long> people = Set.of(learner.person());
        assertThat(enrolments.invite(trainer, LearningPackage.ID, people)).isEqualTo(people);
        assertThat(enrolments.invite(trainer, LearningPackage.ID, people)).isEmpty();
        assertThat(enrolments.invitations(learner)).containsExactly(LearningPackage.ID);
        assertThat(enrolments.enrol(learner, LearningPackage.ID).how()).isEqualTo(EnrolmentView.How.INVITED);
        assertThat(enrolments.invitations(learner)).isEmpty();
        progress.opened(learner, LearningPackage.CASE);
        enrolments.leave(learner, LearningPackage.ID);
        refuses("learning.not-enrolled", () -> progress.mine(learner, LearningPackage.ID));
        enrolments.enrol(learner, LearningPackage.ID);
        assertThat(state(learner, LearningPackage.CASE)).isEqualTo(State.BEGUN);

        enrolments.invite(trainer, LearningPackage.ID, Set.of(learner.person(), trainer.person()));
        assertThat(enrolments.invitations(learner)).isEmpty();
        enrolments.decline(trainer, LearningPackage.ID);
        assertThat(enrolments.invitations(trainer)).isEmpty();
        refuses("learning.programme-unknown", () -> enrolments.enrol(learner, "none"));
        refuses("no-right", () -> enrolments.invite(learner, LearningPackage.ID, Set.of()));
    }

    @Test
    @DisplayName(
            "ENROL-3 a cohort's progress is seen by its trainer and administrators, not by other trainers or learners")
    void cohort() {
        Caller learner = newcomer("aoife.brennan@corkcity.example");
        Caller otherTrainer = new Caller(learner.person(), trainer.roles(), learner.organisation());
        Instant now = Clock.systemUTC().instant();
        CohortDraft draft = new CohortDraft(
                LearningPackage.ID, "Spring", now.minus(Duration.ofDays(50)), now.plus(Duration.ofDays(50)));
        long cohort = cohorts.create(trainer, draft);
        cohorts.enrol(trainer, cohort, Set.of(learner.person()));
        progress.visit(learner, LearningPackage.LESSON, 0);

        MemberView member = cohorts.members(trainer, cohort).get(0);
        assertThat(member.person()).isEqualTo(learner.person());
        assertThat(member.pace()).contains(Pace.BEHIND);
        assertThat(member.seen()).isPresent();
        assertThat(enrolments.mine(learner).get(0).cohort().orElseThrow().name())
                .isEqualTo("Spring");
        assertThat(cohorts.members(person("ines.castel@secu4all.example"), cohort))
                .hasSize(1);
        refuses("no-right", () -> cohorts.members(learner, cohort));
        refuses("no-right", () -> cohorts.members(otherTrainer, cohort));
        refuses("no-right", () -> cohorts.enrol(otherTrainer, cohort, Set.of()));
        refuses("no-right", () -> cohorts.create(learner, draft));
        refuses("learning.cohort-unknown", () -> cohorts.members(trainer, 0));

        CohortView view = cohorts.mine(trainer).stream()
                .filter(each -> each.id() == cohort)
                .findFirst()
                .orElseThrow();
        CohortDraft wrong = new CohortDraft(LearningPackage.ID, "Spring", draft.due(), draft.start());
        refuses("cohort.due", () -> cohorts.change(trainer, cohort, view.version(), wrong));
        cohorts.change(
                trainer,
                cohort,
                view.version(),
                new CohortDraft(LearningPackage.ID, "May", draft.start(), draft.due()));
        refuses("changed-meanwhile", () -> cohorts.change(trainer, cohort, view.version(), draft));
        cohorts.release(trainer, cohort, Set.of(learner.person()));
        assertThat(cohorts.members(trainer, cohort)).isEmpty();
    }
}
