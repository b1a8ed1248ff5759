package eu.secu4all.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.browser.Menu;
import eu.secu4all.it.people.SignedIn;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionPagesIT {

    private static final List<String> TITLES = List.of("La piazza", "Der Platz", "The square", "La place");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @DisplayName("a trainer plans a session in four languages, for an organisation and named people, with guests")
    void plans() {
        Page trainer = signedIn("tomas.lindqvist@secu4all.example", "en");
        trainer.navigate("/schedule/edit");
        for (int language = 0; language < TITLES.size(); language++) {
            writeIn(trainer, language);
            trainer.fill("[id='form:title']", TITLES.get(language));
        }
        trainer.fill("[id='form:start']", "2031-05-06T14:00");
        invite(trainer, "invited", "girard", "Camille Girard");
        invite(trainer, "invited", "ozols", "Mārtiņš Ozols");
        trainer.getByLabel("Remove Camille Girard").press("Enter");
        assertThat(trainer.locator("[id='form:invited-chosen'] li")).hasCount(1);
        assertThat(trainer.locator("[id='form:invited']")).isFocused();
        trainer.getByText("Everybody of one organisation").click();
        assertThat(trainer.locator("[id='form:organisation']")).isVisible();
        Menu.choose(trainer, "form:organisation", "Stadt Augsburg");
        trainer.getByText("Guests without an account").click();
        trainer.getByText("Ask guests for their organisation").click();
        Accessibility.check(trainer);
        button(trainer, "Plan it").click();
        trainer.waitForURL("**/schedule/run-sheet?id=*");

        String session = "/schedule/session?id=" + RunSheet.id(trainer);
        trainer.navigate(session);
        assertThat(trainer.locator(".facts"))
                .containsText(Pattern.compile(
                        "6 May 2031.*14:00.*Stadt Augsburg.*1 person named.*Guests may come", Pattern.DOTALL));
        assertThat(trainer.locator("h1")).hasText("The square");
        Page anna = signedIn("anna.rueckert@stadt-augsburg.example", "de");
        anna.navigate(session);
        assertThat(anna.locator("h1")).hasText("Der Platz");
        assertThat(anna.locator("main")).not().containsText("Ozols");
    }

    @Test
    @DisplayName("changed while somebody else changes it too: the second is told, and nothing of the first is lost")
    void changesAtOnce() {
        Page first = signedIn("tomas.lindqvist@secu4all.example", "en");
        String id = RunSheet.fromTemplate(first, "Changed twice").id();
        Page second = signedIn("tomas.lindqvist@secu4all.example", "en");
        first.navigate("/schedule/edit?id=" + id);
        second.navigate("/schedule/edit?id=" + id);
        first.fill("[id='form:title']", "Changed first");
        button(first, "Save").click();
        assertThat(first.locator(".messages")).containsText("Saved");

        second.fill("[id='form:title']", "Changed second");
        button(second, "Save").click();
        assertThat(second.locator(".messages")).containsText("in the meantime");
        assertThat(second.locator("[id='form:title']")).hasValue("Changed second");
        Accessibility.check(second);
        first.reload();
        assertThat(first.locator("h1")).hasText("Changed first");
    }

    @Test
    @DisplayName("a guest comes in with the code: a wrong code, a missing name and a closed door are said in words")
    void letsGuestsIn() {
        Page trainer = signedIn("tomas.lindqvist@secu4all.example", "en");
        RunSheet.empty(trainer, "With guests");
        trainer.locator(".title-actions a").click();
        String code = trainer.locator(".code").innerText().strip();
        Page guest = browser.person("fr");

        guest.navigate("/join/ZZZZZZ");
        assertThat(guest.locator(".problem")).containsText("Aucune session");
        guest.navigate("/join?refused=join.removed");
        assertThat(guest.locator(".problem")).containsText("accès à cette session a été retiré");
        guest.navigate("/join/" + code);
        assertThat(guest.locator("main")).containsText("Cette session n’admet pas d’invités");
        openForGuests(trainer);
        guest.navigate("/join/" + code.toLowerCase(java.util.Locale.ROOT));
        button(guest, "Rejoindre").click();
        assertThat(guest.locator(".field-error").first()).containsText("nom");
        Accessibility.check(guest);
        guest.fill("[id='enter:name']", "Léa");
        button(guest, "Rejoindre").click();
        guest.waitForURL(Pattern.compile(".*/live/room/\\d+"));

        assertThat(guest.context().cookies(guest.url()))
                .filteredOn(cookie -> cookie.name.startsWith("s4a-room-"))
                .singleElement()
                .satisfies(SessionPagesIT::isSafe);
    }

    @Test
    @DisplayName("a learner finds the session and its door, and no page that plans it")
    void keepsLearnersOut() {
        Page learner = signedIn("youssef.benali@ville-grenoble.example", "fr");
        learner.navigate("/schedule/list");
        String id = learner.locator("a[href$='/enter']")
                .first()
                .getAttribute("href")
                .replaceAll("\\D", "");

        for (String page : List.of("run-sheet?id=" + id, "edit?id=" + id, "edit?from=" + id, "edit")) {
            assertThat(learner.navigate("/schedule/" + page).status()).as(page).isEqualTo(403);
        }
        assertThat(learner.navigate("/schedule/session?id=nonsense").status()).isEqualTo(404);
        learner.navigate("/sessions/" + id + "/stage");
        assertThat(learner).hasURL(Pattern.compile(".*/join\\?refused=no-right"));
    }

    private static void isSafe(Cookie cookie) {
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.path).isEqualTo("/live");
        assertThat(cookie.sameSite.name()).isEqualTo("STRICT");
    }

    private static void openForGuests(Page trainer) {
        trainer.getByText("Change the session").click();
        trainer.getByText("Guests without an account").click();
        assertThat(trainer.getByText("Ask guests for their organisation")).isVisible();
        button(trainer, "Save").click();
        assertThat(trainer.locator(".facts")).containsText("Guests may come");
    }

    private static void writeIn(Page page, int language) {
        Locator choice = page.locator("[id='form:language:" + language + "']");
        page.waitForResponse(answer -> answer.request().method().equals("POST"), choice::click);
        assertThat(page.locator("[id='form:title']")).hasValue("");
    }

    private static void invite(Page page, String field, String text, String name) {
        page.locator("[id='form:" + field + "']").pressSequentially(text);
        page.locator("[id='form:" + field + "-found'] a", new Page.LocatorOptions().setHasText(name))
                .press("Enter");
        assertThat(page.locator("[id='form:" + field + "-chosen']")).containsText(name);
        assertThat(page.locator("[id='form:" + field + "']")).isFocused();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page signedIn(String email, String language) {
        Page page = browser.person(language, new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        SignedIn.as(page, email, "/");
        return page;
    }
}
