package eu.secu4all.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import eu.secu4all.web.people.BadBackingBean;
import eu.secu4all.web.people.BadPageThatAsksTheClock;
import eu.secu4all.web.people.BadPageThatCommits;
import eu.secu4all.web.people.BadPageThatKnowsTheSocket;
import eu.secu4all.web.people.BadPageWithAnEntity;
import eu.secu4all.web.people.BadPageWithSql;
import eu.secu4all.web.people.BadPersonUtil;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule with a slip in it forbids nothing and says nothing. So each one must reject an example that breaks it. */
class PageRulesBiteTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejects(ArchRule rule, Class<?> bad) {
        var broken = rule.evaluate(new ClassFileImporter().importClasses(bad));

        assertThat(broken.hasViolation()).isTrue();
    }

    static Stream<Arguments> rejects() {
        return Stream.of(
                arguments(PageRulesTest.A5, BadPageWithAnEntity.class),
                arguments(PageRulesTest.A5, BadPageWithSql.class),
                arguments(PageRulesTest.A5_SOCKET, BadPageThatKnowsTheSocket.class),
                arguments(PageRulesTest.T1, BadPageThatAsksTheClock.class),
                arguments(PageRulesTest.T2, BadPageThatCommits.class),
                arguments(PageRulesTest.N1, BadPersonUtil.class),
                arguments(PageRulesTest.N2, BadBackingBean.class));
    }
}
