package eu.secu4all.live;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The dependency rules of the virtual classroom. {@link LiveRulesBiteTest} proves that each of them bites. */
@AnalyzeClasses(packages = "eu.secu4all.live", importOptions = DoNotIncludeTests.class)
class LiveRulesTest {
    /** Every other package of live holds rules: a new activity is guarded without being listed. */
    private static final String[] EDGE = {
        "eu.secu4all.live.content..",
        "eu.secu4all.live.door..",
        "eu.secu4all.live.handin..",
        "eu.secu4all.live.house..",
        "eu.secu4all.live.page..",
        "eu.secu4all.live.presence..",
        "eu.secu4all.live.record..",
        "eu.secu4all.live.room..",
        "eu.secu4all.live.wire..",
        "eu.secu4all.live.journal..",
        "eu.secu4all.live.socket..",
        "eu.secu4all.live.media.."
    };

    private static final String[] MACHINERY = {
        "eu.secu4all.live.content..",
        "eu.secu4all.live.door..",
        "eu.secu4all.live.handin..",
        "eu.secu4all.live.house..",
        "eu.secu4all.live.page..",
        "eu.secu4all.live.record..",
        "eu.secu4all.live.room..",
        "eu.secu4all.live.wire..",
        "eu.secu4all.live.journal..",
        "eu.secu4all.live.socket.."
    };

    @ArchTest
    static final ArchRule A6 = noClasses()
            .should()
            .dependOnClassesThat(servicesBehindTheirBoundary())
            .as("A6 live code uses boundaries and toolkit.engine only");

    @ArchTest
    static final ArchRule A6_PLATFORM = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "eu.secu4all.web..", "jakarta.faces.."))
            .as("A6 live code knows no persistence and no page");

    @ArchTest
    static final ArchRule L1 = classes()
            .that()
            .resideInAPackage("eu.secu4all.live..")
            .and()
            .resideOutsideOfPackages(EDGE)
            .should()
            .onlyDependOnClassesThat(plain())
            .as("L1 rules are plain Java: no JSON, no CDI, no clock, no threads, no input or output");

    @ArchTest
    static final ArchRule L2_ENDS = noClasses()
            .that()
            .resideOutsideOfPackages("eu.secu4all.live.socket..", "eu.secu4all.live.journal..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("eu.secu4all.live.socket..", "eu.secu4all.live.journal.."))
            .allowEmptyShould(true)
            .as("L2 socket and journal are used by nobody");

    @ArchTest
    static final ArchRule L2_MACHINERY = noClasses()
            .that()
            .resideOutsideOfPackages(MACHINERY)
            .should()
            .dependOnClassesThat(resideInAnyPackage(MACHINERY))
            .allowEmptyShould(true)
            .as("L2 wire and room are used by the machinery only, never by rules");

    @ArchTest
    static final ArchRule L3 = noClasses()
            .that()
            .resideOutsideOfPackage("eu.secu4all.live.socket..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.websocket.."))
            .allowEmptyShould(true)
            .as("L3 only socket knows WebSockets");

    @ArchTest
    static final ArchRule T1 = noClasses()
            .should()
            .callMethodWhere(asksForTheTime())
            .as("T1 nobody asks for the time; a Clock comes in at the edge");

    @ArchTest
    static final ArchRule T2 =
            noClasses().should().beAnnotatedWith(Transactional.class).as("T2 transactions begin at boundaries");

    @ArchTest
    static final ArchRule N1 = classes()
            .that()
            .areNotAnonymousClasses()
            .should()
            .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Service|\\d)")
            .as("N1 a class is named for what it is in the trade");

    @ArchTest
    static final ArchRule N2 = noClasses().should().beAnnotatedWith(Named.class).as("N2 named beans live in web");

    private static DescribedPredicate<JavaClass> servicesBehindTheirBoundary() {
        return resideInAPackage("eu.secu4all..")
                .and(DescribedPredicate.not(resideInAnyPackage(
                        "eu.secu4all.live..",
                        "eu.secu4all.toolkit.engine..",
                        "eu.secu4all.shared..",
                        "eu.secu4all.language..",
                        "eu.secu4all.*.boundary..")))
                .as("lie behind a boundary");
    }

    private static DescribedPredicate<JavaClass> plain() {
        var java = resideInAnyPackage("java.lang", "java.lang.invoke", "java.lang.runtime", "java.math", "java.text")
                .or(resideInAnyPackage("java.time..", "java.util", "java.util.function", "java.util.regex"))
                .or(resideInAPackage("java.util.stream"));
        var ours = resideInAnyPackage(
                        "eu.secu4all.live..",
                        "eu.secu4all.toolkit.engine..",
                        "eu.secu4all.shared..",
                        "eu.secu4all.language..")
                .and(DescribedPredicate.not(resideInAnyPackage(EDGE)));
        var never = DescribedPredicate.<JavaClass>describe(
                "clocks and threads", type -> type.isAssignableTo(Clock.class) || type.isAssignableTo(Thread.class));
        return java.or(ours)
                .or(DescribedPredicate.describe("arrays and primitives", type -> type.isPrimitive() || type.isArray()))
                .and(DescribedPredicate.not(never));
    }

    private static DescribedPredicate<JavaMethodCall> asksForTheTime() {
        return DescribedPredicate.describe("asks for the time", call -> {
            String method = call.getTarget().getName();
            boolean withoutClock = call.getTarget().getRawParameterTypes().isEmpty();
            return method.equals("currentTimeMillis") || (method.equals("now") && withoutClock);
        });
    }
}
