package eu.secu4all.it.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.browser.Menu;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InvitationIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String PASSWORD = "drei rote laternen";

    private final String email = "greta." + UUID.randomUUID().toString().substring(0, 8) + "@stadt.example";
    private Page administrator;

    @BeforeEach
    void comeIn() {
        administrator = browser.person("en");
        SignedIn.as(administrator, "ines.castel@secu4all.example", "/people/person");
    }

    @Test
    @DisplayName("PEOPLE-6 an administrator invites, the invited one chooses a password and is in; the link works once")
    void invites() {
        String link = invite();
        Page greta = browser.person("de");

        greta.navigate(link);
        assertThat(greta.locator("h1")).hasText("Willkommen bei Secu4All");
        Accessibility.check(greta);
        choose(greta, "greta vogel 1");
        assertThat(greta.locator(".field-error")).containsText("Ihr Name und Ihre Adresse");
        choose(greta, PASSWORD);
        assertThat(greta.locator(".person-name")).hasText("Greta Vogel");

        greta.navigate(link);
        assertThat(greta.locator("main")).containsText("This link no longer works");
    }

    @Test
    @DisplayName("NOTICE-2 without a mail server the administrator hands the link on, and nobody is promised a letter")
    void promisesNoLetter() {
        invite();
        assertThat(administrator.locator(".messages")).not().containsText(email);

        Page forgetful = browser.person("en");
        forgetful.navigate("/forgot");
        assertThat(forgetful.locator("main form")).hasCount(0);
        assertThat(forgetful.locator("main")).containsText("administrator");
    }

    @Test
    @DisplayName("PEOPLE-7 a closed account ends what is signed in with it at the next click")
    void closes() {
        String link = invite();
        Page greta = browser.person("de");
        greta.navigate(link);
        choose(greta, PASSWORD);
        assertThat(greta.locator(".person-name")).isVisible();

        administrator.getByText("Close the account").click();
        assertThat(administrator.locator(".messages")).containsText("is closed");
        greta.navigate("/people/profile");

        assertThat(greta).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
    }

    @Test
    @DisplayName("PEOPLE-1 an address belongs to one person, in whatever case it is typed; said beside the field")
    void refusesTakenAddress() {
        fill("Ines Again", "INES.Castel@Secu4All.example");

        assertThat(administrator.locator(".field-error:visible")).containsText("There is already a person");
        Accessibility.check(administrator);
    }

    private String invite() {
        fill("Greta Vogel", email);
        assertThat(administrator.locator("#link-text")).isVisible();
        Accessibility.check(administrator);
        return administrator.locator("#link-text").inputValue();
    }

    private void fill(String name, String address) {
        administrator.fill("[id='form:name']", name);
        administrator.fill("[id='form:email']", address);
        Menu.choose(administrator, "form:organisation", "Stadt Augsburg");
        administrator.click("[id='form'] button.ui-button:has-text('Invite')");
    }

    private static void choose(Page page, String password) {
        page.fill("[id='form:password']", password);
        page.click("[id='form'] button.ui-button");
    }
}
