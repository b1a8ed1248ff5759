package eu.secu4all;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import eu.secu4all.people.boundary.BadBoundaryInACircle;
import eu.secu4all.people.boundary.BadHelper;
import eu.secu4all.people.boundary.BadNamedService;
import eu.secu4all.people.control.BadControlThatCallsTheBoundary;
import eu.secu4all.people.control.BadTransaction;
import eu.secu4all.people.entity.BadEntityThatKnowsItsControl;
import eu.secu4all.people.entity.BadEntityThatReads;
import eu.secu4all.schedule.boundary.BadBoundaryBackInTheCircle;
import eu.secu4all.schedule.boundary.BadBoundaryThatAsksTheClock;
import eu.secu4all.schedule.boundary.BadBoundaryThatKnowsTheSocket;
import eu.secu4all.schedule.boundary.BadReachIntoAnotherFeature;
import eu.secu4all.schedule.control.BadEntityInControl;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule with a slip in it forbids nothing and says nothing. So each one must reject an example that breaks it. */
class ServiceRulesBiteTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejects(ArchRule rule, List<Class<?>> bad) {
        var broken = rule.evaluate(new ClassFileImporter().importClasses(bad));

        assertThat(broken.hasViolation()).isTrue();
    }

    static Stream<Arguments> rejects() {
        return Stream.of(
                arguments(ServiceRulesTest.A1, List.of(BadReachIntoAnotherFeature.class)),
                arguments(ServiceRulesTest.A2, List.of(BadBoundaryInACircle.class, BadBoundaryBackInTheCircle.class)),
                arguments(ServiceRulesTest.A3_CONTROL, List.of(BadControlThatCallsTheBoundary.class, BadHelper.class)),
                arguments(ServiceRulesTest.A3_ENTITY, List.of(BadEntityThatKnowsItsControl.class)),
                arguments(ServiceRulesTest.A4, List.of(BadBoundaryThatKnowsTheSocket.class)),
                arguments(ServiceRulesTest.T1, List.of(BadBoundaryThatAsksTheClock.class)),
                arguments(ServiceRulesTest.T2, List.of(BadTransaction.class)),
                arguments(ServiceRulesTest.T3, List.of(BadEntityThatReads.class)),
                arguments(ServiceRulesTest.N1, List.of(BadHelper.class)),
                arguments(ServiceRulesTest.N2, List.of(BadNamedService.class)),
                arguments(ServiceRulesTest.N3, List.of(BadEntityInControl.class)));
    }
}
