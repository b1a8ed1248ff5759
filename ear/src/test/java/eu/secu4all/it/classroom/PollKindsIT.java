package eu.secu4all.it.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.secu4all.it.browser.Browser;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Polls that the shipped session has no place for: rounds, time limits, numbers, words. */
class PollKindsIT {

    private static final int SECONDS = 10;
    private static final int PATIENCE_MS = 60_000;

    @RegisterExtension
    static final Browser browser = new Browser();

    private Classroom room;

    @Test
    @DisplayName(
            "A class answers twice, against the clock, with a number and with words; right answers come only when revealed")
    void answersEveryKind() throws SQLException {
        var planned = PlannedClass.of(
                List.of(PlannedClass.shipped("a2"), quick(), number(), words(), PlannedClass.shipped("a12")));
        room = new Classroom(browser, planned.id());
        room.comesOnPhone("anna", "de", "anna.rueckert@stadt-augsburg.example");
        room.comesOnDesk("camille", "fr", "camille.girard@ville-reims.example");
        room.projector();
        room.goesOn("Start the session");

        answerTwice();
        answerAgainstTheClock();
        giveNumbers();
        giveWords();
        endAndGoOn();

        assertThat(room.faults()).isEmpty();
    }

    private void answerTwice() {
        room.goesOn("Open the poll");
        point("anna", 1);
        point("camille", 2);
        room.goesOn("Close the poll");
        room.goesOn("Reveal to");
        room.trainer()
                .locator("s4a-poll-controls button", text("Ask again (round 2)"))
                .click();
        assertThat(room.learner("anna").locator(".poll-point :checked")).hasCount(0);
        point("anna", 3);
        point("camille", 4);
        room.goesOn("Close the poll");
        room.goesOn("Reveal to");
        assertThat(room.learner("anna").locator(".poll-legend")).containsText("Runde 1");
        assertThat(room.projector().locator(".poll-mean")).isInViewport();
        room.isAccessible("poll-before-and-after");
        room.goesOn("Recap: which word fits?");
    }

    private void answerAgainstTheClock() {
        Page anna = room.learner("anna");
        room.goesOn("Open the poll");
        anna.locator("label.poll-option").nth(1).click();
        Locator reveals = room.trainer().locator(".lead-next", text("Reveal to"));
        reveals.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        assertThat(anna.locator("label.poll-option input").first()).isDisabled();
        assertThat(room.heard("anna")).doesNotContain("\"right\":[");
        assertThat(room.heard("camille")).doesNotContain("\"right\":[");
        room.goesOn("Reveal to");
        assertThat(anna.locator("s4a-poll")).containsText("Richtige Antwort");
        assertThat(room.heard("anna")).contains("\"right\":[");
        room.goesOn("Estimate");
    }

    private void giveNumbers() {
        room.goesOn("Open the poll");
        number("anna", "1.100");
        number("camille", "1 300,5");
        room.goesOn("Close the poll");
        room.goesOn("Reveal to");
        assertThat(room.trainer().locator(".poll-mean")).containsText("from 1,100 to 1,300.5");
        room.isAccessible("poll-numbers");
        room.goesOn("Words");
    }

    private void giveWords() {
        room.goesOn("Open the poll");
        words("anna", "Licht", "Poller");
        words("camille", "lumière", " LICHT ");
        assertThat(room.projector().locator(".poll-cloud")).containsText("licht");
        assertThat(room.trainer().locator(".poll-cloud li", text("licht"))).containsText("2");
        room.isAccessible("poll-words");
        room.goesOn("Close the poll");
        room.goesOn("Reveal to");
    }

    private void endAndGoOn() {
        room.goesOn("What we take home");
        room.goesOn("slide 2 of 2");
        room.goesOnAndConfirms("End the session");
        assertThat(room.learner("camille").locator("[data-reason=ended]")).isVisible();
        room.trainer().locator("button", text("Reopen the session")).click();
        room.everybodySees("s4a-slides");
        assertThat(room.trainer().locator(".sheet-now")).containsText("What we take home");
    }

    private void point(String name, int index) {
        room.learner(name).locator("label.poll-point").nth(index).click();
        assertThat(room.learner(name).locator(".poll-status .note")).isVisible();
    }

    private void number(String name, String typed) {
        room.learner(name).locator("s4a-poll-ballot input").fill(typed);
        sends(name);
    }

    private void words(String name, String... words) {
        for (int i = 0; i < words.length; i++) {
            room.learner(name).locator("s4a-poll-ballot input").nth(i).fill(words[i]);
        }
        sends(name);
    }

    private void sends(String name) {
        room.learner(name).locator("s4a-poll-ballot .button-primary").click();
        assertThat(room.learner(name).locator("s4a-poll-ballot .button-quiet")).isVisible();
    }

    private static ObjectNode quick() throws SQLException {
        return PlannedClass.shipped("a3").put("secondsLimit", SECONDS);
    }

    private static ObjectNode number() throws SQLException {
        ObjectNode poll = titled("a21", "Estimate").put("type", "NUMERIC").put("live", false);
        poll.putNull("scale");
        poll.putObject("estimate")
                .put("right", 1_200)
                .put("tolerance", 200)
                .putObject("unit")
                .put("en", "people");
        return poll;
    }

    private static ObjectNode words() throws SQLException {
        ObjectNode poll = titled("a22", "Words").put("type", "WORD_CLOUD").put("choicesMax", 2);
        poll.putNull("scale");
        return poll;
    }

    private static ObjectNode titled(String id, String title) throws SQLException {
        ObjectNode poll = PlannedClass.shipped("a2").put("id", id);
        poll.putObject("title").put("en", title);
        return poll;
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
