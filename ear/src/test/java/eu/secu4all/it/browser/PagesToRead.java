package eu.secu4all.it.browser;

import eu.secu4all.it.cohort.SmallCohort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The addresses that {@link EveryPageIT} opens, by who opens them. {@code COHORT} is a cohort of two, {@code HANDIN} what
 * one of them has handed in.
 */
final class PagesToRead {

    static final String TRAINER = "tomas.lindqvist@secu4all.example";

    /** In the module that ships. */
    static final String UNIT = "id=secu4all/vulnerability/";

    /** What other tests look at in all languages, in light and dark, on a phone: their files below {@code it}. */
    static final Map<String, String> ELSEWHERE = Map.of(
            "/programme/glossary", "programme/ProgrammePagesIT.java",
            "/programme/search", "programme/ProgrammePagesIT.java",
            "/programme/unit?id=secu4all/vulnerability/magdeburg-2024", "programme/ProgrammePagesIT.java",
            "/certificate", "certificate/CertificatePagesIT.java",
            "/certificates", "certificate/CertificatePagesIT.java");

    private static final List<String> OPEN = List.of(
            "/sign-in",
            "/forgot",
            "/setup?key=x",
            "/invitation?key=x",
            "/reset?key=x",
            "/join",
            "/join?code=ZZZZZZ",
            "/join?refused=join.ended",
            "/errors/broken?number=a1b2c3d4",
            "/errors/expired",
            "/errors/forbidden",
            "/errors/missing");

    private static final List<String> ADMINISTRATOR =
            List.of("/", "/people/list", "/people/person", "/people/organisations", "/people/profile");

    private static final List<String> AUTHOR = List.of(
            "/",
            "/schedule/list",
            "/schedule/session?id=1",
            "/schedule/edit",
            "/schedule/edit?id=1",
            "/schedule/run-sheet?id=1",
            "/cohorts/list",
            "/cohorts/edit",
            "/cohorts/cohort?id=COHORT",
            "/cohorts/members?id=COHORT",
            "/cohorts/write?cohort=COHORT",
            "/programme/authoring",
            "/programme/edit?language=de&" + UNIT + "see-the-whole",
            "/programme/edit?language=en&" + UNIT + "see-the-whole",
            "/programme/history?language=de&" + UNIT + "see-the-whole",
            "/programme/new-unit?programme=secu4all",
            "/programme/unit-file?name=quiz.yaml&" + UNIT + "see-the-whole",
            "/learning/results?" + UNIT + "module-quiz",
            "/learning/bank?format=gift&language=de&" + UNIT + "module-quiz",
            "/exercise/list",
            "/exercise/assess?id=HANDIN",
            "/join");

    private static final List<String> COORDINATOR = List.of("/cohorts/organisation");

    private static final List<String> LEARNER = List.of(
            "/",
            "/schedule/list",
            "/schedule/session?id=1",
            "/learning/check?question=c1&" + UNIT + "zones-and-assets",
            "/learning/words?question=q1&" + UNIT + "magdeburg-2024",
            "/learning/quiz?" + UNIT + "module-quiz",
            "/programme/unit?" + UNIT + "own-assessment",
            "/exercise/join");

    /** Somebody who takes part, and has handed in the exercise. */
    private static final List<String> MEMBER = List.of(
            "/",
            "/programme/list",
            "/programme/module?id=secu4all/vulnerability",
            "/programme/unit?" + UNIT + "module-quiz",
            "/programme/unit?" + UNIT + "live-market-square",
            "/programme/unit?" + UNIT + "own-assessment",
            "/programme/unit?" + UNIT + "further-reading",
            "/exercise/worksheet?number=1&id=" + SmallCohort.EXERCISE);

    private PagesToRead() {}

    /** Nobody is somebody who is not signed in. */
    static Map<String, List<String>> byReader(String learner, SmallCohort cohort) {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("", OPEN);
        pages.put("ines.castel@secu4all.example", ADMINISTRATOR);
        pages.put(
                TRAINER,
                AUTHOR.stream()
                        .map(path ->
                                path.replace("COHORT", cohort.cohort() + "").replace("HANDIN", cohort.handedIn() + ""))
                        .toList());
        pages.put("lucia.mantovani@comune-ferrara.example", COORDINATOR);
        pages.put(learner, LEARNER);
        pages.put(cohort.learner(), MEMBER);
        return pages;
    }

    /** Without what follows the question mark. */
    static List<String> all() {
        return Stream.of(OPEN, ADMINISTRATOR, AUTHOR, COORDINATOR, LEARNER, MEMBER, List.copyOf(ELSEWHERE.keySet()))
                .flatMap(List::stream)
                .map(path -> path.replaceFirst("\\?.*", ""))
                .distinct()
                .toList();
    }
}
