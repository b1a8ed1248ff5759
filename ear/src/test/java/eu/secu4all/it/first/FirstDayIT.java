package eu.secu4all.it.first;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.launch.LaunchedProduct;
import eu.secu4all.launch.Ports;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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
    private static final Pattern LINK = Pattern.compile("http://\\S+\\?key=\\S+");
    private static final Duration MAIL_MAX = Duration.ofSeconds(20);
    private static final String SENDER = "classroom@secu4all.example";
    private static final String ADMINISTRATOR = "karla.neumann@stadt.example";
    private static final String PASSWORD = "eine lange laterne";

    /** Language, its place in the list of languages, and the subjects of both letters in it. */
    private static final List<List<String>> LETTERS = List.of(
            List.of("it", "0", "Il Suo invito a Secu4All", "La Sua nuova password per Secu4All"),
            List.of("de", "1", "Ihre Einladung zu Secu4All", "Ihr neues Passwort für Secu4All"),
            List.of("en", "2", "Your invitation to Secu4All", "Your new password for Secu4All"),
            List.of("fr", "3", "Votre invitation à Secu4All", "Votre nouveau mot de passe pour Secu4All"));

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", "smtp"));
    private static LaunchedProduct product;
    private static int lettersSent;

    @RegisterExtension
    static final Browser browser = new Browser(() -> product.url());

    @BeforeAll
    static void start() throws Exception {
        MAIL.start();
        Path home = Path.of(System.getProperty("run.home")).resolveSibling("first-day");
        product = LaunchedProduct.in(
                home,
                Map.of(
                        "SECU4ALL_MAIL_HOST",
                        "127.0.0.1",
                        "SECU4ALL_MAIL_PORT",
                        Integer.toString(MAIL.getSmtp().getPort()),
                        "SECU4ALL_MAIL_TLS",
                        "none",
                        "SECU4ALL_MAIL_FROM",
                        SENDER));
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
        String link = find(product.console());
        Page karla = person("de");
        karla.navigate(link);
        assertThat(karla.locator("h1")).hasText("Secu4All einrichten");
        Accessibility.check(karla);
        karla.fill("[id='form:name']", "Karla Neumann");
        karla.fill("[id='form:email']", ADMINISTRATOR);
        karla.fill("[id='form:password']", PASSWORD);
        karla.fill("[id='form:organisation']", "Stadt Hameln");
        karla.fill("[id='form:city']", "Hameln");
        choose(karla, "country", "Deutschland");
        karla.click("[id='form'] .form-buttons button");
        assertThat(karla.locator(".person-name")).hasText("Karla Neumann");

        Page stranger = person("en");
        stranger.navigate(link);
        assertThat(stranger.locator("main")).containsText("no longer good");
        assertThat(stranger.locator("form [type=password]")).hasCount(0);
    }

    @Test
    @Order(2)
    @DisplayName("NOTICE-1 an invited person gets a letter in their language, and its link makes their account, once")
    void invites() throws Exception {
        Page karla = administrator();
        for (List<String> letter : LETTERS) {
            String email = "trainer." + letter.get(0) + "@stadt.example";
            invite(karla, "Noël Müller", email, letter.get(1));
            assertThat(karla.locator(".messages")).containsText(email);
            assertThat(karla.locator("#link-text")).hasCount(0);
            arrived(email, letter.get(2), "Noël Müller");
        }

        String link = find(text(last()));
        Page trainer = person("fr");
        trainer.navigate(link);
        trainer.fill("[id='form:password']", "trois lanternes rouges");
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
        arrived(ADMINISTRATOR, "Ihr neues Passwort für Secu4All", "Karla Neumann");
        assertThat(said).isNotBlank();
        assertThat(MAIL.getReceivedMessages()).as("none went to nobody").hasSize(lettersSent);
    }

    @Test
    @Order(4)
    @DisplayName("NOTICE-3 while the mail server is away the administrator gets the link to hand on")
    void survivesTheMailServer() {
        MAIL.stop();
        Page karla = administrator();

        invite(karla, "Otto Ohnepost", "otto@stadt.example", "1");

        assertThat(karla.locator("#link-text")).hasValue(LINK);
        Accessibility.check(karla);
    }

    @Test
    @Order(5)
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
        page.navigate("/sign-in");
        page.fill("[id='form:email']", ADMINISTRATOR);
        page.fill("[id='form:password']", PASSWORD);
        page.click("[id='form'] button.ui-button");
        assertThat(page.locator(".person-name")).isVisible();
        return page;
    }

    private static void invite(Page page, String name, String email, String language) {
        page.navigate("/people/person");
        page.fill("[id='form:name']", name);
        page.fill("[id='form:email']", email);
        choose(page, "organisation", "Stadt Hameln");
        page.click("[id='form:language']");
        page.click("[id='form:language_" + language + "']");
        page.locator("[id='form:role'] .ui-chkbox-box").nth(1).click();
        page.click("[id='form'] .form-buttons button");
    }

    private static void choose(Page page, String field, String label) {
        page.click("[id='form:" + field + "']");
        Locator item = page.locator("[id='form:" + field + "_panel'] li", new Page.LocatorOptions().setHasText(label));
        item.click();
        assertThat(page.locator("[id='form:" + field + "_label']")).hasText(label);
    }

    private static void arrived(String email, String subject, String name) throws Exception {
        assertThat(MAIL.waitForIncomingEmail(MAIL_MAX.toMillis(), ++lettersSent))
                .isTrue();
        MimeMessage letter = last();
        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(email);
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly(SENDER);
        assertThat(letter.getContentType()).containsIgnoringCase("charset=utf-8");
        assertThat(text(letter)).contains(name).containsPattern(LINK);
        assertThat(find(text(letter))).startsWith(product.url().toString());
    }

    private static MimeMessage last() {
        MimeMessage[] all = MAIL.getReceivedMessages();
        return all[all.length - 1];
    }

    private static String text(MimeMessage letter) throws Exception {
        return ((String) letter.getContent()).replace("\r", "");
    }

    private static String find(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as("a link in: %s", text).isTrue();
        return link.group();
    }

    private static Page person(String language) {
        return browser.person(language, new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    }
}
