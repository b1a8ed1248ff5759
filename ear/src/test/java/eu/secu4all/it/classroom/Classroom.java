package eu.secu4all.it.classroom;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The windows of the demo trainer and of demo learners in the room of one session. */
final class Classroom {

    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;

    private final Browser browser;
    private final String room;
    private final Page trainer;
    private final Map<String, Page> eachLanguage = new LinkedHashMap<>();
    private final Map<String, Page> learners = new LinkedHashMap<>();
    private final Map<Page, StringBuilder> heard = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private Page projector;

    Classroom(Browser browser, long session) {
        this.browser = browser;
        this.room = "/sessions/" + session + "/enter";
        trainer = enter("en", "tomas.lindqvist@secu4all.example", new NewContextOptions().setViewportSize(1440, 900));
    }

    Page trainer() {
        return trainer;
    }

    Page learner(String name) {
        return learners.get(name);
    }

    /** All learners, in the order they came. */
    List<Page> learners() {
        return List.copyOf(learners.values());
    }

    /** The screen of the trainer's room. */
    Page projector() {
        if (projector == null) {
            // a window of its own: of two pages in one, the browser draws the one behind only now and then
            projector = browser.person(
                    "en",
                    new NewContextOptions()
                            .setStorageState(trainer.context().storageState())
                            .setViewportSize(1920, 1080));
            projector.onPageError(fault -> faults.add("projector: " + fault));
            projector.navigate(room.replace("/enter", "/stage"));
            projector.locator("s4a-stage").waitFor();
        }
        return projector;
    }

    /** Everything the server has said to this learner over the socket. */
    String heard(String name) {
        return heard.get(learner(name)).toString();
    }

    /** What went wrong in any window, in the browser's words. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    void comesOnDesk(String name, String language, String email) {
        comes(name, language, email, new NewContextOptions());
    }

    void comesOnPhone(String name, String language, String email) {
        var phone = new NewContextOptions()
                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                .setColorScheme(ColorScheme.DARK)
                .setHasTouch(true);
        comes(name, language, email, phone);
    }

    private void comes(String name, String language, String email, NewContextOptions wishes) {
        Page page = enter(language, email, wishes);
        learners.put(name, page);
        eachLanguage.putIfAbsent(language, page);
    }

    /** The trainer's one button that says what comes next; confirms if asked whether to be sure. */
    void goesOn(String words) {
        Locator next = trainer.locator(".lead-next", new Page.LocatorOptions().setHasText(words));
        next.click();
    }

    void goesOnAndConfirms(String words) {
        goesOn(words);
        trainer.locator("dialog[open] .button-primary, dialog[open] .button-danger")
                .first()
                .click();
    }

    /** axe looks at the trainer's window, the projector, and one learner's in each language; phones are dark. */
    void isAccessible(String state) {
        check(trainer, state + "-trainer");
        if (projector != null) {
            check(projector, state + "-projector");
        }
        eachLanguage.forEach((language, page) -> check(page, state + "-" + language));
    }

    /** The same for the trainer's window in dark colours. */
    void isAccessibleInTheDark(String state) {
        trainer.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        check(trainer, state + "-trainer-dark");
        trainer.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void check(Page page, String picture) {
        browser.picture(page, "room-" + picture);
        Accessibility.check(page);
    }

    /** Waits until everybody's stage shows an element that fits. */
    void everybodySees(String selector) {
        var visible = new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE);
        trainer.locator(selector).first().waitFor(visible);
        learners.values().forEach(page -> page.locator(selector).first().waitFor(visible));
    }

    private Page enter(String language, String email, NewContextOptions wishes) {
        Page page = browser.person(language, wishes);
        page.onPageError(fault -> faults.add(email + ": " + fault));
        StringBuilder said = new StringBuilder();
        heard.put(page, said);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> said.append(frame.text())));
        SignedIn.as(page, email, "/");
        page.navigate(room);
        page.locator("s4a-stage").waitFor();
        return page;
    }
}
