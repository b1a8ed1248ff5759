package eu.secu4all.it.first;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.browser.Menu;
import eu.secu4all.launch.LaunchedProduct;
import eu.secu4all.launch.OpenSockets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstDayIT {
    private static final String ADMINISTRATOR = "karla.neumann@stadt.example";
    private static final String PASSWORD = "eine lange laterne";
    private static final String TRAINER = "trainer.fr@stadt.example";
    private static final String TRAINERS_PASSWORD = "trois lanternes rouges";

    /** Language, its name in German, and the subjects of both letters in it. */
    private static final List<List<String>> LETTERS = List.of(
            List.of("it", "Italienisch", "Il Suo invito a Secu4All", "La Sua nuova password per Secu4All"),
            List.of("de", "Deutsch", "Ihre Einladung zu Secu4All", "Ihr neues Passwort für Secu4All"),
            List.of("en", "Englisch", "Your invitation to Secu4All", "Your new password for Secu4All"),
            List.of("fr", "Französisch", "Votre invitation à Secu4All", "Votre nouveau mot de passe pour Secu4All"));

    private static final Mailbox MAIL = new Mailbox();
    private static final Path HOME = Path.of(System.getProperty("run.home")).resolveSibling("first-day");
    private static LaunchedProduct product;

    @RegisterExtension
    static final Browser browser = new Browser(() -> product.url());

    @BeforeAll
    static void start() throws Exception {
        MAIL.start();
        product = LaunchedProduct.in(HOME, MAIL.configuration());
        product.awaitReady();
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
        product.close();
    }

    @Test
    @Order(1)
    @DisplayName("PEOPLE-8 the link that is printed at the first start makes the first administrator, once")
    void setsUp() {
        String link = Mailbox.link(product.console());
        Page karla = person("de");
        karla.navigate(link);
        assertThat(karla.locator("h1")).hasText("Secu4All einrichten");
        Accessibility.check(karla);
        karla.fill("[id='form:name']", "Karla Neumann");
        karla.fill("[id='form:email']", ADMINISTRATOR);
        karla.fill("[id='form:password']", PASSWORD);
        karla.fill("[id='form:organisation']", "Stadt Hameln");
        karla.fill("[id='form:city']", "Hameln");
        Menu.choose(karla, "form:country", "Deutschland");
        karla.click("[id='form'] .form-buttons button");
        assertThat(karla.locator(".person-name")).hasText("Karla Neumann");

        Page stranger = person("en");
        stranger.navigate(link);
        assertThat(stranger.locator("main")).containsText("no longer works");
        assertThat(stranger.locator("form [type=password]")).hasCount(0);
    }

    @Test
    @Order(2)
    @DisplayName("NOTICE-1 an invited person gets a letter in their language, and its link makes their account, once")
    void invites() throws Exception {
        Page karla = administrator();
        String link = "";
        for (List<String> letter : LETTERS) {
            String email = "trainer." + letter.get(0) + "@stadt.example";
            invite(karla, "Noël Müller", email, letter.get(1));
            assertThat(karla.locator(".messages")).containsText(email);
            assertThat(karla.locator("#link-text")).hasCount(0);
            link = MAIL.linkFor(email, letter.get(2), "Noël Müller");
            assertThat(link).startsWith(product.url().toString());
        }

        Page trainer = person("fr");
        trainer.navigate(link);
        trainer.fill("[id='form:password']", TRAINERS_PASSWORD);
        trainer.click("[id='form'] button.ui-button");
        assertThat(trainer.locator(".person-name")).hasText("Noël Müller");
        trainer.navigate(link);
        assertThat(trainer.locator("main")).containsText(Pattern.compile("n.est plus valable"));
    }

    @Test
    @Order(3)
    @DisplayName(
            "NOTICE-1 who forgot the password gets a letter in their language, and nobody learns who has an account")
    void resets() throws Exception {
        Page stranger = person("en");
        stranger.navigate("/forgot");
        stranger.fill("[id='form:email']", "nobody@stadt.example");
        stranger.click("[id='form'] button.ui-button");
        String said = stranger.locator("main [role=status]").last().innerText();

        Page karla = person("de");
        karla.navigate("/forgot");
        karla.fill("[id='form:email']", ADMINISTRATOR);
        karla.click("[id='form'] button.ui-button");
        assertThat(karla.locator("main [role=status]").last()).not().isEmpty();
        MAIL.linkFor(ADMINISTRATOR, "Ihr neues Passwort für Secu4All", "Karla Neumann");
        assertThat(said).isNotBlank();
        MAIL.holdsNothingElse();
    }

    @Test
    @Order(4)
    @DisplayName(
            "NOTICE-4 who is named in a session learns when it is planned, moved and cancelled, in their calendar too")
    void writesOfSessions() throws Exception {
        Page trainer = person("fr");
        signIn(trainer, TRAINER, TRAINERS_PASSWORD);
        trainer.navigate("/schedule/edit");
        trainer.fill("[id='form:title']", "La place");
        trainer.fill("[id='form:start']", "2031-05-06T14:00");
        trainer.locator("[id='form:invited']").pressSequentially("Karla");
        trainer.locator("[id='form:invited-found'] a").press("Enter");
        assertThat(trainer.locator("[id='form:invited-chosen']")).containsText("Karla Neumann");
        trainer.click(".form-end button");
        trainer.waitForURL("**/schedule/run-sheet?id=*");
        String id = trainer.url().replaceAll(".*id=", "");
        MAIL.hasAppointment("Sitzung: La place", "Karla Neumann", "DTSTART:20310506T120000Z", "STATUS:CONFIRMED");

        trainer.navigate("/schedule/edit?id=" + id);
        trainer.fill("[id='form:start']", "2031-05-07T14:00");
        trainer.click(".form-end button");
        MAIL.hasAppointment("Neuer Termin: La place", "Karla Neumann", "DTSTART:20310507T120000Z", "STATUS:CONFIRMED");

        trainer.locator("details.ask summary").click();
        trainer.locator("details.ask button").click();
        trainer.waitForURL("**/schedule/list*");
        MAIL.hasAppointment("Abgesagt: La place", "Karla Neumann", "METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    @Order(5)
    @DisplayName("NOTICE-1 who is brought into a cohort, or invited to a programme, gets a letter in their language")
    void writesOfProgrammes() throws Exception {
        Page trainer = person("fr");
        signIn(trainer, TRAINER, TRAINERS_PASSWORD);
        trainer.navigate("/cohorts/edit");
        trainer.fill("[id='form:name']", "Printemps");
        trainer.fill("[id='form:start']", "2031-05-06");
        trainer.fill("[id='form:due']", "2031-07-01");
        trainer.click("[id='form'] .form-buttons button");
        trainer.waitForURL("**/cohorts/members?id=*");
        trainer.locator("[id='form:text']").pressSequentially("Karla");
        trainer.locator("[id='form:found'] .person-do a").click();
        MAIL.says("Einladung: Sicherheit im öffentlichen Raum", "Karla Neumann", "Startseite");
        trainer.locator("[id='form:found'] .person-do button").click();
        MAIL.says(
                "Sie nehmen teil: Sicherheit im öffentlichen Raum",
                "Karla Neumann",
                "vom 6. Mai 2031 bis zum 1. Juli 2031");
    }

    @Test
    @Order(6)
    @DisplayName("NOTICE-3 while the mail server is away the administrator gets the link to hand on")
    void survivesTheMailServer() {
        MAIL.stop();
        Page karla = administrator();

        invite(karla, "Otto Ohnepost", "otto@stadt.example", "Deutsch");

        assertThat(karla.locator("#link-text")).hasValue(Mailbox.LINK);
        Accessibility.check(karla);
    }

    @Test
    @Order(7)
    @DisplayName("RUN-2, RUN-6 the programs keep their data in the home folder, and nobody on the network reaches them")
    void staysOnThisMachine() throws Exception {
        String home = HOME.toRealPath().toString();
        for (ProcessHandle program : product.programs()) {
            assertThat(OpenSockets.listening(program))
                    .as(program.info().commandLine().orElse(""))
                    .isNotEmpty()
                    .allMatch(OpenSockets::isLoopback);
            assertThat(OpenSockets.open(program)).anyMatch(file -> file.startsWith(home));
        }
    }

    @Test
    @Order(8)
    @DisplayName("RUN-5 Ctrl-C ends the server, the database and the launcher")
    void ends() throws Exception {
        List<ProcessHandle> programs = product.programs();
        assertThat(programs).hasSize(2).allMatch(ProcessHandle::isAlive);

        product.interrupt();

        assertThat(programs).noneMatch(ProcessHandle::isAlive);
        assertThat(product.programs()).isEmpty();
    }

    private static Page administrator() {
        Page page = person("en");
        signIn(page, ADMINISTRATOR, PASSWORD);
        return page;
    }

    private static void signIn(Page page, String email, String password) {
        page.navigate("/sign-in");
        page.fill("[id='form:email']", email);
        page.fill("[id='form:password']", password);
        page.click("[id='form'] button.ui-button");
        assertThat(page.locator(".person-name")).isVisible();
    }

    private static void invite(Page page, String name, String email, String language) {
        page.navigate("/people/person");
        page.fill("[id='form:name']", name);
        page.fill("[id='form:email']", email);
        Menu.choose(page, "form:organisation", "Stadt Hameln");
        Menu.choose(page, "form:language", language);
        page.locator("[id='form:role'] .ui-chkbox-box").nth(1).click();
        page.click("[id='form'] .form-buttons button");
    }

    private static Page person(String language) {
        return browser.person(language, new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    }
}
