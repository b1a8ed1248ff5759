package eu.secu4all;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The dependency rules of the training services. {@link ServiceRulesBiteTest} proves that each of them bites. */
@AnalyzeClasses(packages = "eu.secu4all", importOptions = DoNotIncludeTests.class)
class ServiceRulesTest {
    private static final String ROOT = "eu.secu4all.";

    @ArchTest
    static final ArchRule A1 = classes()
            .should(reachOtherFeaturesThroughTheirBoundary())
            .as("A1 a feature reaches another only through its boundary; shared, language and quiz are everybody's");

    @ArchTest
    static final ArchRule A2 =
            slices().matching("eu.secu4all.(*)..").should().beFreeOfCycles().as("A2 features form no cycle");

    @ArchTest
    static final ArchRule A3_CONTROL = noClasses()
            .that()
            .resideInAPackage("..control..")
            .should(dependOnClassesThat(boundaryWithWork()))
            .allowEmptyShould(true)
            .as("A3 control never calls a boundary; its records, enums and interfaces are words that it may use");

    @ArchTest
    static final ArchRule A3_ENTITY = classes()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "eu.secu4all.shared..",
                    "eu.secu4all.language..",
                    "..entity..",
                    "..boundary..")
            .as("A3 an entity knows Java, persistence, and the words of its feature");

    @ArchTest
    static final ArchRule A4 = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.websocket..",
                    "org.primefaces..",
                    "eu.secu4all.web..",
                    "eu.secu4all.live..")
            .as("A4 the services know no screen and no socket");

    @ArchTest
    static final ArchRule T1 = noClasses()
            .should()
            .callMethodWhere(asksForTheTime())
            .as("T1 nobody asks for the time; a Clock comes in at the edge");

    @ArchTest
    static final ArchRule T2 = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Transactional.class)
            .should()
            .resideInAPackage("..boundary..")
            .as("T2 transactions begin at boundaries");

    @ArchTest
    static final ArchRule T3 = noClasses()
            .that()
            .resideOutsideOfPackages("..boundary..", "..control..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .as("T3 boundaries and their control read and write, nobody else");

    @ArchTest
    static final ArchRule N1 = classes()
            .that()
            .areNotAnonymousClasses()
            .should()
            .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Service|\\d)")
            .as("N1 a class is named for what it is in the trade");

    @ArchTest
    static final ArchRule N2 = noClasses().should().beAnnotatedWith(Named.class).as("N2 named beans live in web");

    @ArchTest
    static final ArchRule N3 = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("..entity..")
            .as("N3 entities live in entity");

    private static ArchCondition<JavaClass> reachOtherFeaturesThroughTheirBoundary() {
        return new ArchCondition<>("reach other features through their boundary") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    if (isBackDoor(origin, dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isBackDoor(JavaClass origin, JavaClass target) {
        String feature = feature(target);
        return target.getPackageName().startsWith(ROOT)
                && !feature.equals(feature(origin))
                && !feature.equals("shared")
                && !feature.equals("language")
                && !feature.equals("quiz")
                && !target.getPackageName().contains(".boundary");
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("^eu\\.secu4all\\.?", "").replaceFirst("\\..*", "");
    }

    private static DescribedPredicate<JavaClass> boundaryWithWork() {
        return DescribedPredicate.describe(
                "do the work of a boundary",
                type -> type.getPackageName().contains(".boundary")
                        && (type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Transactional.class)));
    }

    private static DescribedPredicate<JavaMethodCall> asksForTheTime() {
        return DescribedPredicate.describe("asks for the time", call -> {
            String method = call.getTarget().getName();
            boolean withoutClock = call.getTarget().getRawParameterTypes().isEmpty();
            return method.equals("currentTimeMillis") || (method.equals("now") && withoutClock);
        });
    }
}
