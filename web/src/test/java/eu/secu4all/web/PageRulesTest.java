package eu.secu4all.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

/** The dependency rules of the pages. {@link PageRulesBiteTest} proves that each of them bites. */
@AnalyzeClasses(packages = "eu.secu4all.web", importOptions = DoNotIncludeTests.class)
class PageRulesTest {
    @ArchTest
    static final ArchRule A5 = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "eu.secu4all.*.entity..",
                    "eu.secu4all.*.control..",
                    "eu.secu4all.live..",
                    "jakarta.persistence..",
                    "java.sql..",
                    "javax.sql.."))
            .allowEmptyShould(true)
            .as("A5 pages use boundaries only");

    @ArchTest
    static final ArchRule A5_SOCKET = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.websocket.."))
            .allowEmptyShould(true)
            .as("A5 pages know no socket: the live room is not theirs");

    @ArchTest
    static final ArchRule T1 = noClasses()
            .should()
            .callMethodWhere(asksForTheTime())
            .allowEmptyShould(true)
            .as("T1 nobody asks for the time; a Clock comes in at the edge");

    @ArchTest
    static final ArchRule T2 = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true)
            .as("T2 transactions begin at boundaries");

    @ArchTest
    static final ArchRule N1 = classes()
            .that()
            .areNotAnonymousClasses()
            .should()
            .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Service|\\d)")
            .allowEmptyShould(true)
            .as("N1 a class is named for what it is in the trade");

    @ArchTest
    static final ArchRule N2 = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .resideOutsideOfPackage("eu.secu4all.web.frame..")
            .should()
            .haveSimpleNameEndingWith("Page")
            .allowEmptyShould(true)
            .as("N2 named beans are pages; what all pages share lives in frame");

    private static DescribedPredicate<JavaMethodCall> asksForTheTime() {
        return DescribedPredicate.describe("asks for the time", call -> {
            String method = call.getTarget().getName();
            boolean withoutClock = call.getTarget().getRawParameterTypes().isEmpty();
            return method.equals("currentTimeMillis") || (method.equals("now") && withoutClock);
        });
    }
}
