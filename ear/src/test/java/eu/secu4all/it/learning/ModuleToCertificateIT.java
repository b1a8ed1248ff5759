package eu.secu4all.it.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.exercise.Worksheet;
import eu.secu4all.it.people.SignedIn;
import eu.secu4all.language.Language;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModuleToCertificateIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("a learner takes part, goes through module 2 and has a certificate that others can verify")
    void fromTakingPartToTheCertificate(Language language) throws Exception {
        String email = SignedIn.newcomer("aoife.brennan@corkcity.example");
        become(email, language);
        attend(email);
        Page page = browser.person(language.code());
        SignedIn.as(page, email, "/programme/list");
        Walk walk = new Walk(page, language, ModulePackage.shipped());

        walk.takePart();
        walk.lesson("see-the-whole");
        walk.lesson("zones-and-assets");
        walk.lesson("scoring-and-its-limits");
        walk.caseStudy("magdeburg-2024");
        walk.caseStudy("protect-cities");
        walk.exercise("own-assessment");
        assess(language);
        walk.quiz("module-quiz");
        walk.exercise("own-site");
        walk.resource("further-reading");
        String serial = walk.certificate();

        browser.picture(page, "certificate-of-the-way-" + language.code());
        Proofs.paper(page.request().get("/certificates/" + serial + ".pdf").body());
        Page stranger = browser.person(language.code());
        Proofs.badge(
                page.request().get("/certificates/" + serial + ".jwt").text(),
                stranger.request().get("/badges/keys").text());
        stranger.navigate("/certificate/" + serial);
        assertThat(stranger.locator(".state-positive")).isVisible();
    }

    private static String nameOf(Language language) {
        return "Zoë Ærø-" + language;
    }

    private static void become(String email, Language language) throws SQLException {
        run("update person set name = '" + nameOf(language) + "', language = '" + language.code() + "' where email = '"
                + email + "'");
    }

    /** They were in the live session before they took part; no test can wait for the hour and twenty minutes. */
    private static void attend(String email) throws SQLException {
        run("insert into attendance (session, participant, minutes, until_ms)"
                + " select (select min(id) from live_session where plan = 'market-square'), concat('p', id), 80,"
                + " 1772442000000 from person where email = '" + email + "'");
    }

    private static void assess(Language language) {
        Page trainer = browser.person("en");
        SignedIn.as(trainer, "tomas.lindqvist@secu4all.example", "/exercise/list");
        trainer.locator(".waiting a")
                .filter(new Locator.FilterOptions().setHasText(nameOf(language)))
                .click();
        Worksheet.assess(trainer, 3, "Gründlich, précis, così.", "The zones are clear.");
    }

    private static void run(String statement) throws SQLException {
        var product = RunningProduct.database();
        try (Connection database = DriverManager.getConnection(product.url(), product.user(), product.password());
                Statement sql = database.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
