package eu.secu4all.schedule.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.schedule.PlanSamples;
import org.junit.jupiter.api.Test;

class PlanJsonTest {

    @Test
    void aPlanComesBackAsItWas() {
        SessionPlan plan = PlanSamples.plan();

        assertThat(PlanJson.plan(PlanJson.json(plan))).isEqualTo(plan);
        assertThat(PlanJson.json(PlanJson.plan(PlanJson.json(plan)))).isEqualTo(PlanJson.json(plan));
        assertThat(PlanJson.activities(PlanJson.json(plan.activities()))).isEqualTo(plan.activities());
    }

    @Test
    void aMissingUnknownOrNullMemberIsAnError() {
        String json = PlanJson.json(PlanSamples.plan());

        assertThatThrownBy(() -> PlanJson.plan(json.replaceFirst("\"minutes\":[0-9]+,", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanJson.plan(json.replaceFirst("\"minutes\":", "\"colour\":1,\"minutes\":")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanJson.plan(json.replaceFirst("\"notes\":\\{[^}]*}", "\"notes\":null")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
