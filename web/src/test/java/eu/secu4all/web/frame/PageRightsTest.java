package eu.secu4all.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRightsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
                    .toList();
        }
    }

    @DisplayName("FRAME-1 every page has its line in the table of rights")
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasADoor(String page) {
        assertThat(PageRights.find(page)).as("line for %s in PageRights", page).isPresent();
    }

    @DisplayName("FRAME-1 a page has the same door with and without its file's ending")
    @ParameterizedTest
    @MethodSource("pages")
    void endingDoesNotCount(String page) {
        assertThat(PageRights.find(page.replace(".xhtml", ""))).isEqualTo(PageRights.find(page));
    }

    @DisplayName("FRAME-1 what has no line cannot be opened")
    @ParameterizedTest
    @ValueSource(
            strings = {"/people/secret", "/WEB-INF/web.xml", "/people", "/people/list/more", "/signin", "", "/designs"})
    void noLineNoDoor(String path) {
        assertThat(PageRights.find(path)).isEmpty();
    }

    @DisplayName("FRAME-1 who may open what")
    @ParameterizedTest(name = "{0} may open {1}: {2}")
    @CsvSource({
        "LEARNER, /, true",
        "LEARNER, /people/profile, true",
        "LEARNER, /programme/unit, true",
        "LEARNER, /programme/authoring, false",
        "LEARNER, /exercise/worksheet, true",
        "LEARNER, /exercise/list, false",
        "LEARNER, /exercise/assess, false",
        "TRAINER, /exercise/assess, true",
        "LEARNER, /programme/export/secu4all, false",
        "TRAINER, /programme/authoring, true",
        "ADMINISTRATOR, /programme/authoring, true",
        "COORDINATOR, /, true",
        "COORDINATOR, /cohorts/organisation, true",
        "COORDINATOR, /cohorts/write, true",
        "COORDINATOR, /cohorts/progress.csv, true",
        "COORDINATOR, /cohorts/list, false",
        "COORDINATOR, /cohorts/edit, false",
        "COORDINATOR, /cohorts/cohort, false",
        "COORDINATOR, /cohorts/members, false",
        "TRAINER, /cohorts/list, true",
        "TRAINER, /cohorts/organisation, false",
        "ADMINISTRATOR, /cohorts/cohort, true",
        "ADMINISTRATOR, /cohorts/organisation, false",
        "LEARNER, /cohorts/list, false",
        "LEARNER, /cohorts/cohort, false",
        "LEARNER, /cohorts/organisation, false",
        "LEARNER, /cohorts/write, false",
        "LEARNER, /cohorts/progress.csv, false",
        "LEARNER, /messages, true",
        "COORDINATOR, /programme/authoring, false",
        "COORDINATOR, /programme/export/secu4all, false",
        "COORDINATOR, /people/list, false",
        "COORDINATOR, /people/person, false",
        "COORDINATOR, /people/organisations, false",
        "LEARNER, /learning/quiz, true",
        "LEARNER, /learning/results, false",
        "LEARNER, /learning/results/secu4all/a/b, false",
        "LEARNER, /learning/bank, false",
        "LEARNER, /learning/bank/secu4all/a/b, false",
        "TRAINER, /learning/bank, true",
        "LEARNER, /people/list, false",
        "LEARNER, /people/person, false",
        "LEARNER, /people/organisations, false",
        "TRAINER, /people/list, false",
        "ADMINISTRATOR, /people/list, true",
        "ADMINISTRATOR, /people/organisations, true"
    })
    void opens(Role role, String path, boolean expected) {
        Caller caller = new Caller(7, Set.of(role), 3);
        assertThat(PageRights.find(path).orElseThrow().opensFor(caller)).isEqualTo(expected);
    }

    @Test
    @DisplayName("FRAME-2 only the doors before sign-in are open to everybody")
    void fewOpenDoors() throws IOException {
        assertThat(pages().stream()
                        .filter(page -> !PageRights.find(page).orElseThrow().needsSignIn()))
                .allMatch(page ->
                        page.matches("/(sign-in|forgot|setup|invitation|reset|join|certificate|errors/.*)\\.xhtml"));
    }
}
