package eu.secu4all.it.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.browser.Browser;
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
        String email = "way." + language.code() + "@learner.example";
        appear(email, language);
        Page page = browser.person(language.code());
        SignedIn.as(page, email, "/programme/list");
        Walk walk = new Walk(page, language, ModulePackage.shipped());

        walk.takePart();
        walk.lesson("see-the-whole");
        walk.lesson("zones-and-assets");
        walk.lesson("scoring-and-its-limits");
        walk.caseStudy("magdeburg-2024");
        walk.caseStudy("protect-cities");
        told(email);
        walk.quiz("module-quiz");
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

    /** A learner with an account of their own, so that no other test has been here before. */
    private static void appear(String email, Language language) throws SQLException {
        run("insert into person (email, name, organisation, language, administrator, trainer, learner, active,"
                + " password_hash, password_set_ms, created_ms, version) select '" + email + "', 'Zoë Ærø-" + language
                + "', organisation, '" + language.code()
                + "', false, false, true, true, password_hash, password_set_ms,"
                + " created_ms, 1 from person where email = 'aoife.brennan@corkcity.example'");
    }

    /** What the trainer and the room tell of this learner: the exercises, and the live session. */
    private static void told(String email) throws SQLException {
        for (String fact : new String[] {
            "'own-assessment', 'HANDED_IN', '', 0",
            "'own-assessment', 'ASSESSED', '', 2.5",
            "'own-assessment', 'DONE', '', 0",
            "'own-site', 'HANDED_IN', '', 0",
            "'own-site', 'DONE', '', 0",
            "'live-market-square', 'ATTENDED', '1', 80",
            "'live-market-square', 'DONE', '', 0"
        }) {
            run("insert into learned_fact (person, programme, module, at_ms, unit, kind, item, amount)"
                    + " select id, 'secu4all', 'vulnerability', 1772442000000, " + fact + " from person where email = '"
                    + email + "'");
        }
    }

    private static void run(String statement) throws SQLException {
        var product = RunningProduct.database();
        try (Connection database = DriverManager.getConnection(product.url(), product.user(), product.password());
                Statement sql = database.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
