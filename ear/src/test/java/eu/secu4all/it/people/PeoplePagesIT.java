package eu.secu4all.it.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import eu.secu4all.it.browser.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeoplePagesIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String ADMINISTRATOR = "ines.castel@secu4all.example";

    @Test
    @DisplayName("FRAME-3 a language chosen at the sign-in page is kept with the person, and can be changed anywhere")
    void keepsTheLanguage() {
        Page camille = browser.person("it");
        camille.navigate("/sign-in");
        assertThat(camille.locator("h1")).hasText("Accesso");
        choose(camille, "de");
        assertThat(camille.locator("h1")).hasText("Anmelden");
        SignedIn.as(camille, "camille.girard@ville-reims.example", "/people/profile");
        assertThat(camille.locator("h1")).hasText("Ihr Profil");
        choose(camille, "fr");
        assertThat(camille.locator("h1")).hasText("Votre profil");

        Page elsewhere = browser.person("en");
        SignedIn.as(elsewhere, "camille.girard@ville-reims.example", "/people/profile");
        assertThat(elsewhere.locator("h1")).hasText("Votre profil");
    }

    @Test
    @DisplayName("the list of people searches while one types, without accents too")
    void searches() {
        Page page = browser.person("en");
        SignedIn.as(page, ADMINISTRATOR, "/people/list");

        page.fill("[id='form:text']", "ruckert");

        assertThat(page.locator("[id='form:persons'] tbody tr")).hasCount(1);
        assertThat(page.locator("[id='form:persons']")).containsText("Anna Rückert");
    }

    private static void choose(Page page, String language) {
        page.click(".bar summary >> nth=0");
        page.click("button[lang=" + language + "]");
    }
}
