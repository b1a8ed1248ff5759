package eu.secu4all.it.rights;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.cohort.SmallCohort;
import eu.secu4all.it.people.PlainBrowser;
import eu.secu4all.it.people.SignedIn;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks to every address as everybody; {@link PageDoors} says what should happen. */
class EveryDoorIT {

    private static final Path PAGES = Path.of("../web/src/main/java/eu/secu4all/web/frame/PageRights.java");
    private static final Path ROOM = Path.of("../liveclass/src/main/java");
    private static final Pattern PAGE = Pattern.compile("DOORS\\.put\\(\"([^\"]+)\"");
    private static final Pattern RESOURCE = Pattern.compile("@Path\\(\"([^\"]+)\"\\)");
    private static final String SERIAL = "RGHTS0000000002G";
    private static final String TRAINER = "tomas.lindqvist@secu4all.example";
    private static final String LESSON = "/programme/unit?id=secu4all/vulnerability/see-the-whole";

    @Test
    @DisplayName("every address shows itself to whom it should, and to nobody else")
    void everyAddress() throws Exception {
        try (SmallCohort own = SmallCohort.of(TRAINER, "giulia.ferrari@comune-ferrara.example");
                SmallCohort foreign =
                        SmallCohort.of(SignedIn.newcomer(TRAINER), "marco.bellini@comune-modena.example")) {
            walk(own, foreign);
        }
    }

    private static void walk(SmallCohort own, SmallCohort foreign) throws Exception {
        String other = SignedIn.newcomer("anna.rueckert@stadt-augsburg.example");
        award(own.learner());
        List<PlainBrowser> visitors = List.of(
                new PlainBrowser(),
                person(own.learner()),
                person(other),
                person("lucia.mantovani@comune-ferrara.example"),
                person(TRAINER),
                person("ines.castel@secu4all.example"));
        Map<String, String> things = Map.of(
                "SERIAL",
                SERIAL,
                "COHORT",
                own.cohort() + "",
                "SESSION",
                plan(own.learner(), other),
                "FILES",
                pictureOf(visitors.get(1).get(LESSON).body()),
                "HANDIN",
                own.handedIn() + "",
                "FOREIGN",
                foreign.handedIn() + "");
        List<String> walked = new ArrayList<>();

        for (String row : PageDoors.rows()) {
            String address = filled(address(row), things);
            StringBuilder outcomes = new StringBuilder();
            for (PlainBrowser visitor : visitors) {
                outcomes.append(' ').append(status(visitor, address));
            }
            walked.add(address(row) + " |" + outcomes);
        }

        assertThat(String.join("\n", walked)).isEqualTo(String.join("\n", PageDoors.rows()));
    }

    @Test
    @DisplayName("no page and no address of the live room is missing in the table")
    void noneForgotten() throws IOException {
        List<String> addresses = PageDoors.rows().stream()
                .map(row -> address(row).replaceFirst("^POST ", "").replaceFirst("\\?.*", ""))
                .toList();

        for (String known : known()) {
            String pattern = known.replaceAll("\\{\\w+: ([^}]+)}", "($1)")
                    .replaceAll("\\{\\w+}", "[^/]+")
                    .replaceAll("/\\*$", "/.+");
            assertThat(addresses).as("an address like %s", known).anyMatch(address -> address.matches(pattern));
        }
    }

    private static List<String> known() throws IOException {
        List<String> known = new ArrayList<>(PAGE.matcher(Files.readString(PAGES))
                .results()
                .map(page -> page.group(1))
                .toList());
        try (Stream<Path> files = Files.walk(ROOM)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Resource.java"))
                    .toList()) {
                List<String> paths = RESOURCE.matcher(Files.readString(file))
                        .results()
                        .map(path -> path.group(1))
                        .toList();
                paths.stream().skip(1).forEach(path -> known.add("/live/api/" + paths.get(0) + "/" + path));
                known.add("/live/api/" + paths.get(0) + (paths.size() > 1 ? "/.+" : ""));
            }
        }
        return known;
    }

    private static String address(String row) {
        return row.split(" \\|", 2)[0];
    }

    /** Words in capitals stand for things. */
    private static String filled(String address, Map<String, String> things) {
        String filled = address;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace(thing.getKey(), thing.getValue());
        }
        return filled;
    }

    private static int status(PlainBrowser visitor, String address) throws IOException, InterruptedException {
        return address.startsWith("POST ")
                ? visitor.post(address.substring("POST ".length()), Map.of(), Optional.empty())
                        .statusCode()
                : visitor.get(address).statusCode();
    }

    private static PlainBrowser person(String email) throws IOException, InterruptedException {
        PlainBrowser browser = new PlainBrowser();
        HttpResponse<String> answer = browser.signIn(email, SignedIn.PASSWORD, "/people/profile");
        assertThat(answer.statusCode()).as(email).isEqualTo(302);
        return browser;
    }

    private static String pictureOf(String page) {
        int from = page.indexOf("/programme/files/");
        return page.substring(from + "/programme/files/".length(), page.indexOf('"', from));
    }

    private static void award(String learner) throws SQLException {
        insert("insert ignore into certificate (serial, credential, holder, kind, subject, title, source,"
                + " name, organisation, language, completed, evidence, issued_ms, show_name, show_evidence, version)"
                + " select '" + SERIAL + "', uuid(), id, 'MODULE', 'module:doors', '{\"en\":\"Doors\"}', 'en', name,"
                + " 'Ferrara', 'en', '2026-03-01', '{\"minutes\":80,\"quizPercent\":0,\"exercises\":[]}', 1, false, false, 1"
                + " from person where email = '" + learner + "'");
    }

    /** A session of the trainer that nobody else has touched, to which these are invited; its id. */
    private static String plan(String learner, String other) throws SQLException {
        String session = insert("insert into live_session (template, status, title, description, lobby, source, words,"
                + " start_ms, zone, minutes, leader, admits, guests, guest_organisation, join_code, version)"
                + " select false, 'PLANNED', title, description, lobby, source, words, start_ms, zone, minutes, leader,"
                + " 'NAMED', false, false, 'RGHTS8', 1 from live_session where id = 1");
        insert("insert into run_sheet (session, version, activities) select " + session
                + ", version, activities from run_sheet where session = 1");
        insert("insert into live_session_invited (session, person) select " + session
                + ", id from person where email in ('" + learner + "', '" + other + "')");
        return session;
    }

    private static String insert(String statement) throws SQLException {
        var product = RunningProduct.database();
        try (Connection database = DriverManager.getConnection(product.url(), product.user(), product.password());
                PreparedStatement insert =
                        database.prepareStatement(statement, PreparedStatement.RETURN_GENERATED_KEYS)) {
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                return key.next() ? key.getString(1) : "";
            }
        }
    }
}
