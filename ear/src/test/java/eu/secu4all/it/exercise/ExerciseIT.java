package eu.secu4all.it.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import eu.secu4all.launch.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExerciseIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String LEARNER = SignedIn.newcomer("martins.ozols@riga.example");
    private static final String OTHER = "aoife.brennan@corkcity.example";
    private static final String TRAINER = "tomas.lindqvist@secu4all.example";
    private static final String ID = "secu4all/vulnerability/own-assessment";
    private static final String UNIT = "/programme/unit?id=" + ID;
    private static final String WORDS = "Please look again at zone E.";

    @Test
    @DisplayName(
            "a learner begins an exercise at a desk, goes on on a phone, hands it in, gets it back, hands it in again "
                    + "and reads its assessment; nobody else gets near it")
    void fromBeginningToAssessment() throws SQLException {
        readWhatComesBefore();
        long room = begin();
        Page phone = goOnOnAPhone(room);
        strangersStayOut(room);
        Page trainer = giveBack();
        handInAgain(phone);
        assess(trainer);
        readAssessment(phone);
    }

    private static long begin() {
        Page desk = browser.person("en");
        SignedIn.as(desk, LEARNER, UNIT);
        assertThat(desk.locator("#worksheet ~ p .state").first()).hasText("Not begun");
        Worksheet.open(desk);
        desk.locator(".exercise-bar button").click();
        desk.locator("dialog .button-primary").click();
        assertThat(desk.locator(".exercise-bar")).containsText("Nothing is written");
        desk.locator("s4a-worksheet textarea").first().fill("Stalls on Thursday");
        assertThat(desk.locator(".ws-saving")).containsText("Saved by you");
        Accessibility.check(desk);
        Matcher address = Pattern.compile("/live/room/(\\d+)").matcher(desk.url());
        assertThat(address.find()).isTrue();
        desk.close();
        return Long.parseLong(address.group(1));
    }

    private static Page goOnOnAPhone(long room) {
        Page phone = browser.person("en", new NewContextOptions().setViewportSize(360, 740));
        SignedIn.as(phone, LEARNER, UNIT);
        assertThat(phone.locator("#worksheet ~ p .state").first()).hasText("Under way");
        Worksheet.open(phone);
        assertThat(phone.url()).endsWith("/live/room/" + room);
        assertThat(phone.locator("s4a-worksheet textarea").first()).hasValue("Stalls on Thursday");
        phone.locator("s4a-worksheet textarea").first().fill("Stalls on Thursday, concert on Friday");
        Worksheet.handIn(phone);
        assertThat(phone.locator("s4a-worksheet textarea")).hasCount(0);
        Accessibility.check(phone);
        phone.locator(".exercise-done .button").click();
        phone.waitForURL("**" + UNIT);
        assertThat(phone.locator("#worksheet ~ p .state").first()).hasText("Handed in");
        assertThat(phone.locator(".exercise-do")).hasCount(0);
        phone.locator(".exercise-handed a").click();
        assertThat(phone.locator(".sheet")).containsText("Stalls on Thursday, concert on Friday");
        Accessibility.check(phone);
        phone.navigate(UNIT);
        return phone;
    }

    private static void strangersStayOut(long room) throws SQLException {
        Page other = browser.person("en");
        SignedIn.as(other, OTHER, "/programme/list");
        String api = "/live/api/rooms/" + room;
        assertThat(other.request().get("/sessions/" + room + "/enter").url()).contains("refused=join.not-listed");
        assertThat(other.request().get("/sessions/" + room + "/stage").url()).contains("refused=no-right");
        assertThat(other.request().get(api + "/plan").status()).isEqualTo(401);
        assertThat(other.request().get(api + "/record").status()).isEqualTo(401);
        assertThat(other.request().post(api + "/exercise").status()).isEqualTo(401);
        assertThat(other.request().post(api + "/tickets").status()).isEqualTo(401);
        assertThat(other.request().get("/schedule/session?id=" + room).status()).isEqualTo(404);
        assertThat(other.request().get("/exercise/list").status()).isEqualTo(403);
        assertThat(other.request().get("/exercise/assess?id=" + lastHandIn()).status())
                .isEqualTo(403);
        assertThat(other.request()
                        .get("/exercise/worksheet?id=" + ID + "&number=1")
                        .status())
                .isEqualTo(404);
        assertThat(other.request()
                        .get("/exercise/enter", RequestOptions.create().setMaxRedirects(0))
                        .status())
                .isEqualTo(405);
        Page nobody = browser.person("en");
        assertThat(nobody.request()
                        .get("/exercise/worksheet?id=" + ID + "&number=1")
                        .url())
                .contains("/sign-in");
    }

    private static Page giveBack() {
        Page trainer = browser.person("en");
        SignedIn.as(trainer, TRAINER, "/exercise/list");
        trainer.locator(".waiting a").first().click();
        assertThat(trainer.locator(".sheet")).containsText("concert on Friday");
        Accessibility.check(trainer);
        trainer.fill("[id='return:words']", WORDS);
        trainer.click("[id='return:give']");
        trainer.waitForURL("**/exercise/list");
        assertThat(trainer.locator(".messages")).containsText("given back to");
        return trainer;
    }

    private static void handInAgain(Page phone) {
        phone.navigate(UNIT);
        assertThat(phone.locator(".exercise-card .remark")).hasText(WORDS);
        Worksheet.open(phone);
        assertThat(phone.locator(".exercise-returned")).containsText(WORDS);
        phone.locator("s4a-worksheet textarea").first().fill("Only deliveries");
        assertThat(phone.locator(".ws-saving")).containsText("Saved by you");
        Worksheet.handIn(phone);
    }

    private static void assess(Page trainer) {
        trainer.navigate("/exercise/list");
        trainer.locator(".waiting a").first().click();
        assertThat(trainer.locator(".sheet")).containsText("Only deliveries");
        trainer.click("[id='form:send']");
        assertThat(trainer.locator(".messages")).containsText("Give 0 to 3 for each criterion");
        Worksheet.assess(trainer, 2, "Clear zones.", "A good basis.");
        assertThat(trainer.locator(".messages")).containsText("was sent to");
    }

    private static void readAssessment(Page phone) {
        phone.navigate(UNIT);
        assertThat(phone.locator(".verdict-mean")).hasText("2 of 3");
        assertThat(phone.locator(".verdict")).containsText("Passed");
        assertThat(phone.locator(".exercise-card .remark").first()).hasText("A good basis.");
        assertThat(phone.locator(".exercise-do")).hasCount(0);
        Accessibility.check(phone);
    }

    /** Takes part, and has read the lessons that the exercise builds on. */
    private static void readWhatComesBefore() throws SQLException {
        try (Connection database = database();
                Statement sql = database.createStatement()) {
            sql.executeUpdate("insert ignore into enrolment (person, programme, how, at_ms)"
                    + " select id, 'secu4all', 'SELF', 0 from person where email = '" + LEARNER + "'");
            for (String lesson : new String[] {"see-the-whole", "zones-and-assets", "scoring-and-its-limits"}) {
                sql.executeUpdate("insert ignore into learned_fact"
                        + " (person, programme, module, unit, kind, item, amount, at_ms)"
                        + " select id, 'secu4all', 'vulnerability', '" + lesson
                        + "', 'DONE', '', 0, 0 from person where email = '" + LEARNER + "'");
            }
        }
    }

    private static long lastHandIn() throws SQLException {
        try (Connection database = database();
                Statement sql = database.createStatement();
                var row = sql.executeQuery("select max(id) from hand_in")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection database() throws SQLException {
        Database database = RunningProduct.database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
