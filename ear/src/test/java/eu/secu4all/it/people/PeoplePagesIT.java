package eu.secu4all.it.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeoplePagesIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String ADMINISTRATOR = "ines.castel@secu4all.example";
    private static final List<String> BEFORE_SIGN_IN =
            List.of("/sign-in", "/forgot", "/setup?key=x", "/invitation?key=x", "/errors/broken", "/errors/expired");
    private static final List<String> AFTER_SIGN_IN =
            List.of("/", "/people/list", "/people/person", "/people/organisations", "/people/profile", "/no-such-page");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it"})
    @DisplayName(
            "every page is in the reader's language, without barriers, in light and dark, on a phone and on a desk")
    void readsWell(String language) {
        Page phone = browser.person(
                language, new NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
        BEFORE_SIGN_IN.forEach(path -> look(phone, path, language));
        phone.navigate("/sign-in");
        choose(phone, language);
        SignedIn.as(phone, ADMINISTRATOR, "/");
        AFTER_SIGN_IN.forEach(path -> look(phone, path, language));
        Page desk = browser.person(language);
        SignedIn.as(desk, ADMINISTRATOR, "/");
        AFTER_SIGN_IN.forEach(path -> look(desk, path, language));
    }

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

    private static void look(Page page, String path, String language) {
        page.navigate(path);
        assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("%s scrolls sideways", path)
                .isLessThanOrEqualTo(0);
        Accessibility.check(page);
    }
}
