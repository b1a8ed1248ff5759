package eu.secu4all.it.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.secu4all.it.browser.Browser;
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

        waitInTheLobby();
        watchSlides();
        answerAnonymously();
        findTheRightWord();
        jumpTo("Group work: how vulnerable");
        workInGroups();
        compareInPlenary();
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
        room.goesOn("Next: Poll");
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
        room.goesOn("Next: Poll");
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
    }

    private void workInGroups() {
        room.goesOn("Make 3 groups");
        room.isAccessible("5-making-groups");
        room.goesOn("Start the group work");
        for (Page learner : room.learners()) {
            learner.locator(FIRST_TEXT).first().waitFor();
        }
        room.isAccessible("6-group-work");
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
        room.isAccessible("7-called");
    }

    private void compareInPlenary() {
        room.goesOnAndConfirms("End the group work");
        room.goesOn("Show the worksheets side by side");
        room.everybodySees("s4a-worksheet-compare");
        assertThat(room.learner("aoife").locator("s4a-worksheet-compare")).containsText("Étals et concert");
        room.isAccessible("8-compare");
    }

    private void endAndRead() {
        jumpTo("What we take home");
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
        room.isAccessible("9-record");
    }

    private void jumpTo(String activity) {
        room.trainer()
                .locator("s4a-run-sheet button", new Page.LocatorOptions().setHasText(activity))
                .click();
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
