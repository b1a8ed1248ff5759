package eu.secu4all.it.certificate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import eu.secu4all.launch.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CertificatePagesIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String TITLE = "An evening on the square";

    @Test
    @DisplayName("a trainer issues, the holder decides what shows, a stranger verifies, an administrator revokes")
    void fromIssueToRevocation() throws SQLException {
        String serial = issueAndRead();

        Page stranger = browser.person("de");
        stranger.navigate("/certificate/" + serial);
        assertThat(stranger.locator(".state-positive")).hasText("Gültig");
        assertThat(stranger.locator("main")).containsText(TITLE);
        assertThat(stranger.locator("main")).not().containsText("Giulia");

        Page giulia = browser.person("it");
        SignedIn.as(giulia, "giulia.ferrari@comune-ferrara.example", "/certificates");
        giulia.locator("article", new Page.LocatorOptions().setHasText(serial))
                .getByText("Il mio nome e la mia organizzazione")
                .click();
        assertThat(giulia.locator(".messages")).containsText("Salvat");
        stranger.reload();
        assertThat(stranger.locator("main")).containsText("Giulia Ferrari");
        assertThat(stranger.locator("main")).not().containsText("80 Min.");

        readEverywhere(serial);
        takeAway(serial, giulia);

        Page ines = browser.person("en");
        SignedIn.as(ines, "ines.castel@secu4all.example", "/certificate?serial=" + serial);
        ines.click("[id='revoke'] button.ui-button");
        assertThat(ines.locator(".field-error")).containsText("Please give a reason");
        Accessibility.check(ines);
        ines.fill("[id='revoke:reason']", "Issued to the wrong person");
        ines.click("[id='revoke'] button.ui-button");
        assertThat(ines.locator(".state-danger")).hasText("No longer valid");
        stranger.reload();
        assertThat(stranger.locator(".state-danger")).hasText("Nicht mehr gültig");
        assertThat(stranger.locator("main")).not().containsText("wrong person");
        giulia.reload();
        assertThat(giulia.locator("main")).containsText("Issued to the wrong person");
        Accessibility.check(giulia);
    }

    @Test
    @DisplayName("FRAME-2 one's own certificates need a sign-in, and a wrong number is said to be one")
    void staysClosed() {
        Page stranger = browser.person("en");
        stranger.navigate("/certificates");
        assertThat(stranger).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));

        stranger.navigate("/certificate");
        stranger.fill("#serial", "0000-0000-0000-0001");
        stranger.click("main button.ui-button");
        assertThat(stranger.locator("[role=alert]")).containsText("There is no certificate with this number");
        Accessibility.check(stranger);
    }

    private static String issueAndRead() throws SQLException {
        long session = endedSession();
        Page tomas = browser.person("en");
        SignedIn.as(tomas, "tomas.lindqvist@secu4all.example", "/schedule/session?id=" + session);
        assertThat(tomas.locator("main")).containsText("Anna Rückert");
        tomas.fill("[id='attendance:minutes']", "60");
        tomas.click("[id='attendance'] button.ui-button");
        assertThat(tomas.locator(".messages")).containsText("One certificate is issued.");
        assertThat(tomas.locator("li", new Page.LocatorOptions().setHasText("Has a certificate")))
                .containsText("Giulia Ferrari");
        tomas.navigate("/schedule/session?id=" + session);
        Accessibility.check(tomas);
        browser.picture(tomas, "certificate-session");
        return text("select serial from certificate where subject = 'session:" + session + "'")
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    private static void readEverywhere(String serial) {
        for (String language : List.of("en", "de", "fr", "it")) {
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                NewContextOptions phone =
                        new NewContextOptions().setViewportSize(360, 740).setColorScheme(colours);
                Page page = browser.person(language, phone);
                for (String path : List.of("/certificate", "/certificate?serial=" + serial)) {
                    page.navigate(path);
                    look(page, language + "-" + colours);
                }
            }
        }
        Page own = browser.person("en", new NewContextOptions().setViewportSize(360, 740));
        SignedIn.as(own, "giulia.ferrari@comune-ferrara.example", "/certificates");
        for (String language : List.of("en", "de", "fr", "it")) {
            own.click(".bar summary >> nth=0");
            own.click("button[lang=" + language + "]");
            assertThat(own.locator("html[lang=" + language + "]")).isVisible();
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                own.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                look(own, "own-" + language + "-" + colours);
            }
        }
    }

    private static void look(Page page, String name) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("%s scrolls sideways", page.url())
                .isLessThanOrEqualTo(0);
        Accessibility.check(page);
        browser.picture(page, "certificate-" + name);
    }

    private static void takeAway(String serial, Page holder) {
        APIResponse paper = holder.request().get("/certificates/" + serial + ".pdf");
        assertThat(paper.status()).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(holder.request()
                        .get("/certificates/" + serial + ".jwt")
                        .text()
                        .split("\\.", -1))
                .hasSize(3);
        Page anna = browser.person("de");
        SignedIn.as(anna, "anna.rueckert@stadt-augsburg.example", "/certificates");
        assertThat(anna.locator(".empty")).isVisible();
        assertThat(anna.request().get("/certificates/" + serial + ".pdf").status())
                .isEqualTo(404);
        Page stranger = browser.person("de");
        assertThat(stranger.request().get("/badges/keys").text()).contains("\"kty\":\"RSA\"");
        assertThat(stranger.request().get("/badges/issuer").headers())
                .containsEntry("access-control-allow-origin", "*");
        assertThat(stranger.request().get("/badges/nothing").status()).isEqualTo(404);
    }

    private static long endedSession() throws SQLException {
        try (Connection database = database();
                Statement sql = database.createStatement()) {
            sql.executeUpdate("insert into live_session (template, status, title, description, lobby, source, words,"
                    + " start_ms, zone, minutes, leader, admits, guests, guest_organisation, ended_ms, version)"
                    + " select false, 'ENDED', '{\"en\":\"" + TITLE
                    + "\"}', '{}', '{}', 'en', '', 0, 'Europe/Rome', 95,"
                    + " id, 'NAMED', false, false, 1772442000000, 1 from person where email like 'tomas.%'");
        }
        long session = Long.parseLong(text("select max(id) from live_session"));
        try (Connection database = database();
                Statement sql = database.createStatement()) {
            sql.executeUpdate("insert into run_sheet (session, activities, version) values (" + session + ", '[]', 1)");
            sql.executeUpdate("insert into attendance (session, participant, minutes, until_ms) select " + session
                    + ", concat('p', id), if(email like 'giulia%', 80, 12), 1772442000000 from person"
                    + " where email like 'giulia.ferrari%' or email like 'anna.rueckert%'");
        }
        return session;
    }

    private static String text(String query) throws SQLException {
        try (Connection database = database();
                Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection database() throws SQLException {
        Database database = RunningProduct.database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
