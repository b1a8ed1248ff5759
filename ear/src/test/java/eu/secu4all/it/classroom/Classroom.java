package eu.secu4all.it.classroom;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import java.util.ArrayList;
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
    private final Map<String, Page> learners = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

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

    /** What went wrong in any window, in the browser's words. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    void comesOnDesk(String name, String language, String email) {
        learners.put(name, enter(language, email, new NewContextOptions()));
    }

    void comesOnPhone(String name, String language, String email) {
        var phone = new NewContextOptions()
                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                .setHasTouch(true);
        learners.put(name, enter(language, email, phone));
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

    /** axe looks at the trainer's window and at one learner's in each language. */
    void isAccessible(String state) {
        Accessibility.check(trainer);
        browser.picture(trainer, "room-" + state + "-trainer");
        learners.forEach((name, page) -> {
            Accessibility.check(page);
            browser.picture(page, "room-" + state + "-" + name);
        });
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
        SignedIn.as(page, email, "/");
        page.navigate(room);
        page.locator("s4a-stage").waitFor();
        return page;
    }
}
