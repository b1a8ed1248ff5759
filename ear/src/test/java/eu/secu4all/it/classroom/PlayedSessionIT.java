package eu.secu4all.it.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.secu4all.it.browser.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The shipped session, "Assessing the vulnerability of a market square", from sign-in to the record. */
class PlayedSessionIT {

    private static final long SHIPPED = 1;
    private static final String FIRST_TEXT = "s4a-worksheet textarea";

    @RegisterExtension
    static final Browser browser = new Browser();

    private Classroom room;

    @Test
    @DisplayName("A trainer and six learners in four languages play it to the end, and read its record")
    void playedFromSignInToRecord() {
        room = new Classroom(browser, SHIPPED);
        room.comesOnDesk("giulia", "it", "giulia.ferrari@comune-ferrara.example");
        room.comesOnPhone("anna", "de", "anna.rueckert@stadt-augsburg.example");
        room.comesOnDesk("aoife", "en", "aoife.brennan@corkcity.example");
        room.comesOnDesk("camille", "fr", "camille.girard@ville-reims.example");
        room.comesOnPhone("marco", "it", "marco.bellini@comune-modena.example");
        room.comesOnDesk("jonas", "de", "jonas.petersen@stadt-luebeck.example");

        room.projector();

        waitInTheLobby();
        watchSlides();
        answerAnonymously();
        findTheRightWord();
        talkDuringSlides();
        tickScenarios();
        watch(2, "Group work: how vulnerable");
        workInGroups();
        compareInPlenary();
        rest();
        watch(3, "My next step");
        writeNextSteps();
        endAndRead();

        assertThat(room.faults()).isEmpty();
    }

    private void waitInTheLobby() {
        assertThat(room.learner("anna").locator("s4a-lobby")).containsText("Die Verwundbarkeit eines Marktplatzes");
        assertThat(room.learner("camille").locator("s4a-lobby")).containsText("Évaluer la vulnérabilité");
        room.isAccessible("1-lobby");
        room.goesOn("Start the session");
    }

    private void watchSlides() {
        room.everybodySees("s4a-slides");
        assertThat(room.learner("giulia").locator("s4a-slides")).containsText("piazza del mercato di Valdora");
        assertThat(room.learner("jonas").locator("s4a-slides")).containsText("Marktplatz von Valdora");
        room.isAccessible("2-slides");
        room.goesOn("slide 2 of 2");
        assertThat(room.learner("aoife").locator("s4a-slides")).containsText("How we work");
        room.goesOn("Check-in: where do you stand?");
    }

    /** All slides of the activity that is on, and on to the next one. */
    private void watch(int slides, String next) {
        for (int slide = 2; slide <= slides; slide++) {
            room.goesOn("slide " + slide + " of " + slides);
        }
        room.goesOn(next);
    }

    private void answerAnonymously() {
        room.everybodySees("s4a-poll");
        room.goesOn("Open the poll");
        int point = 0;
        for (Page learner : room.learners()) {
            learner.locator("label.poll-point").nth(point++ % 5).click();
        }
        assertThat(room.trainer().locator("s4a-poll")).containsText("6 of 6 have answered");
        room.isAccessible("3-scale");
        room.goesOn("Close the poll");
        room.goesOn("Reveal to");
        room.goesOn("Recap: which word fits?");
    }

    private void findTheRightWord() {
        room.goesOn("Open the poll");
        Page anna = room.learner("anna");
        anna.locator("label.poll-option").nth(0).click();
        assertThat(anna.locator(".poll-status")).containsText("Gezählt");
        anna.locator("label.poll-option").nth(1).click();
        room.learner("camille").locator("label.poll-option").nth(1).click();
        assertThat(room.trainer().locator("s4a-poll")).containsText("2 of 6 have answered");
        assertThat(room.learner("camille").locator("s4a-poll")).not().containsText("Bonne réponse");
        room.goesOn("Close the poll");
        room.goesOn("Reveal to");
        assertThat(room.learner("camille").locator("s4a-poll")).containsText("Bonne réponse");
        assertThat(anna.locator("s4a-poll")).containsText("Richtige Antwort");
        room.isAccessible("4-right-answer");
        room.goesOn("Four words, four dimensions");
    }

    private void talkDuringSlides() {
        watch(3, "The square, the scenarios");
        Page aoife = room.learner("aoife");
        aoife.locator("#tab-chat").click();
        aoife.locator("s4a-chat-form textarea, s4a-chat-form input").first().fill("Is the tram stop part of it?");
        aoife.keyboard().press("Enter");
        room.learner("anna").locator("s4a-hand-button button").click();
        room.learner("camille").locator("s4a-hand-button button").click();
        assertThat(room.trainer().locator("s4a-hand-list").first()).containsText("Anna Rückert");
        Page marco = room.learner("marco");
        marco.locator("#open-chat").click();
        assertThat(marco.locator("s4a-chat")).containsText("Is the tram stop part of it?");
        room.learner("anna").locator("#open-people").click();
        room.trainer().locator("s4a-side-panel #tab-chat").click();
        assertThat(room.trainer().locator("s4a-chat")).containsText("Aoife Brennan");
        assertThat(room.projector().locator("body")).not().containsText("Brennan");
        room.isAccessible("5-hands-and-chat");
        marco.locator(".panel-close").click();
        room.learner("anna").locator(".panel-close").click();
        watch(6, "if-then scenario");
    }

    private void tickScenarios() {
        room.goesOn("Open the poll");
        for (String name : List.of("anna", "camille", "giulia")) {
            Page learner = room.learner(name);
            learner.locator("label.poll-option").nth(0).click();
            learner.locator("label.poll-option").nth(2).click();
            learner.locator("s4a-poll-ballot .button-primary").click();
        }
        assertThat(room.trainer().locator("s4a-poll")).containsText("3 of 6 have answered");
        room.isAccessible("6-ticked");
        room.goesOn("Close the poll");
        room.goesOn("Reveal to");
        assertThat(room.learner("giulia").locator(".poll-right")).hasCount(2);
        room.goesOn("How the group work runs");
    }

    private void workInGroups() {
        room.goesOn("Make 3 groups");
        moveByKeyboard();
        room.isAccessible("7-making-groups");
        room.goesOn("Start the group work");
        for (Page learner : room.learners()) {
            learner.locator(FIRST_TEXT).first().waitFor();
        }
        room.isAccessible("8-group-work");
        Page camille = room.learner("camille");
        camille.locator(FIRST_TEXT).first().pressSequentially("Étals et concert");
        assertThat(camille.locator("s4a-worksheet")).containsText(Pattern.compile("Enregistré"));
        long same = room.learners().stream()
                .filter(page -> becomes(page.locator(FIRST_TEXT).first(), "Étals et concert"))
                .count();
        assertThat(same).as("those who see what Camille wrote: her group").isEqualTo(2);
        camille.reload();
        assertThat(camille.locator(FIRST_TEXT).first()).hasValue("Étals et concert");
        camille.locator("s4a-call-button button").click();
        assertThat(room.trainer().locator("s4a-breakout")).containsText("Calls you since");
        room.isAccessible("9-called");
        room.isAccessibleInTheDark("9-called");
    }

    /** There and back again: the focus goes with the name. */
    private void moveByKeyboard() {
        Locator first = room.trainer().locator("s4a-breakout-board select").first();
        String person = first.getAttribute("data-person");
        Locator moved = room.trainer().locator("[data-person='" + person + "']");
        String group = moved.inputValue();
        moved.focus();
        room.trainer().keyboard().press("ArrowDown");
        assertThat(moved).not().hasValue(group);
        assertThat(moved).isFocused();
        room.trainer().keyboard().press("ArrowUp");
        assertThat(moved).hasValue(group);
        assertThat(moved).isFocused();
    }

    private void compareInPlenary() {
        room.goesOnAndConfirms("End the group work");
        room.goesOn("Show the worksheets side by side");
        room.everybodySees("s4a-worksheet-compare");
        assertThat(room.learner("aoife").locator("s4a-worksheet-compare")).containsText("Étals et concert");
        room.isAccessible("10-compare");
        room.trainer()
                .locator("s4a-breakout-show button", new Page.LocatorOptions().setHasText("Group 1"))
                .click();
        room.everybodySees("s4a-stage > s4a-worksheet");
        room.isAccessible("11-worksheet-on-stage");
        room.goesOn("Break");
    }

    private void rest() {
        room.everybodySees("s4a-break");
        room.isAccessible("12-break");
        room.goesOn("Plenary: three views");
    }

    private void writeNextSteps() {
        room.goesOn("Open the poll");
        Page camille = room.learner("camille");
        camille.locator("s4a-poll-ballot textarea").fill("Je relis notre plan de gestion.");
        camille.locator("s4a-poll-ballot .button-primary").click();
        assertThat(room.learner("jonas").locator("s4a-poll-results")).containsText("Je relis notre plan de gestion.");
        room.isAccessible("13-next-steps");
        room.goesOn("Close the poll");
        room.goesOn("Reveal to");
        room.goesOn("What we take home");
    }

    private void endAndRead() {
        room.goesOn("slide 2 of 2");
        room.goesOnAndConfirms("End the session");
        for (String name : new String[] {"anna", "camille"}) {
            Page learner = room.learner(name);
            learner.locator("a[href$='/record']").first().click();
            learner.waitForURL("**/record");
        }
        assertThat(room.learner("camille").locator("main")).containsText("Étals et concert");
        room.trainer().locator("a[href$='/record']").first().click();
        assertThat(room.trainer().locator("main")).containsText("Giulia Ferrari");
        room.isAccessible("14-record");
    }

    private static boolean becomes(Locator field, String text) {
        try {
            assertThat(field)
                    .hasValue(
                            text,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions()
                                    .setTimeout(1_500));
            return true;
        } catch (AssertionError another) {
            return false;
        }
    }
}
