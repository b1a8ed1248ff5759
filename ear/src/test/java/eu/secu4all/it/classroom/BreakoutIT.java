package eu.secu4all.it.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import eu.secu4all.it.browser.Browser;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Groups as trainers make and lead them, beyond what the shipped session needs. */
class BreakoutIT {

    private static final int PATIENCE_MS = 90_000;
    private static final String YOURS = ".breakout-mine h3";

    @RegisterExtension
    static final Browser browser = new Browser();

    private Classroom room;
    private Page trainer;

    @Test
    @DisplayName(
            "Groups by language and self-chosen, who comes late or is moved, a call to all, the last minute, more time, and the same groups again")
    void leadsGroups() throws SQLException {
        var again = PlannedClass.shipped("a8").put("id", "a21");
        again.putObject("title").put("en", "Once more");
        var planned = PlannedClass.of(List.of(PlannedClass.shipped("a8"), again));
        room = new Classroom(browser, planned.id());
        trainer = room.trainer();
        room.comesOnPhone("anna", "de", "anna.rueckert@stadt-augsburg.example");
        room.comesOnDesk("camille", "fr", "camille.girard@ville-reims.example");
        room.comesOnDesk("youssef", "fr", "youssef.benali@ville-grenoble.example");
        room.goesOn("Start the session");

        formByLanguage();
        letThemChoose();
        startWithTwoMinutes();
        placeWhoComesLate();
        moveAndWriteToAll();
        lookInto();
        giveMoreTime();
        reuseGroups();
        removeSomebody();

        assertThat(room.faults()).isEmpty();
    }

    private void formByLanguage() {
        form("by_language");
        assertThat(column(1)).containsText("Camille Girard");
        assertThat(column(1)).containsText("Youssef Benali");
        assertThat(column(2)).containsText("Anna Rückert");
    }

    private void letThemChoose() {
        form("self_chosen");
        assertThat(room.learner("camille").locator(YOURS)).hasCount(0);
        room.isAccessible("choosing-a-group");
        choose("camille", 0);
        choose("youssef", 1);
        choose("anna", 1);
        assertThat(column(1)).containsText("Camille Girard");
        assertThat(column(2)).containsText("Anna Rückert");
        assertThat(room.learner("anna").locator("s4a-breakout-members")).containsText("Youssef Benali");
    }

    private void startWithTwoMinutes() {
        Locator start = trainer.locator("s4a-breakout-making form").nth(1);
        start.locator("input").fill("2");
        start.locator("button").click();
        assertThat(trainer.locator("s4a-breakout-tile")).hasCount(2);
    }

    private void placeWhoComesLate() {
        room.comesOnDesk("giulia", "it", "giulia.ferrari@comune-ferrara.example");
        assertThat(room.learner("giulia").locator(".breakout-choice")).hasCount(2);
        choose("giulia", 0);
        assertThat(room.learner("giulia").locator("s4a-worksheet textarea").first())
                .isVisible();
        assertThat(room.learner("camille").locator("s4a-breakout-members")).containsText("Giulia Ferrari");
    }

    private void moveAndWriteToAll() {
        trainer.locator(".cockpit-move summary").click();
        trainer.locator("select[aria-label='Group of Youssef Benali']").selectOption("1");
        assertThat(room.learner("youssef").locator(YOURS)).containsText("1");
        Page anna = room.learner("anna");
        anna.locator("s4a-worksheet textarea").last().scrollIntoViewIfNeeded();
        trainer.locator(".cockpit-write input").fill("Please choose your three scenarios.");
        trainer.locator(".cockpit-write button").click();
        assertThat(anna.locator(".announcement")).containsText("Please choose your three scenarios.");
        assertThat(anna.locator(".announcement")).isInViewport();
        room.isAccessible("written-to-all");
        anna.locator(".announcement button").click();
    }

    private void lookInto() {
        Locator text = room.learner("camille").locator("s4a-worksheet textarea").first();
        text.fill("Entre les étals et la scène");
        trainer.locator("s4a-breakout-tile [data-open]").first().click();
        assertThat(trainer.locator("s4a-worksheet")).containsText("Entre les étals et la scène");
        room.isAccessible("looking-into-a-group");
        trainer.locator("[data-back]").click();
    }

    private void giveMoreTime() {
        Locator warning = room.learner("anna").locator(".breakout-time.breakout-warning");
        assertThat(warning).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
        room.isAccessible("last-minute");
        trainer.locator(".cockpit-head button", new Page.LocatorOptions().setHasText("5"))
                .click();
        assertThat(warning).hasCount(0);
        room.goesOnAndConfirms("End the group work");
        assertThat(room.learner("anna").locator("s4a-worksheet textarea")).hasCount(0);
        room.goesOn("Show the worksheets side by side");
        room.everybodySees("s4a-worksheet-compare");
        room.goesOn("Once more");
    }

    private void reuseGroups() {
        form("last_groups");
        assertThat(column(1)).containsText("Youssef Benali");
        assertThat(column(2)).containsText("Anna Rückert");
        assertThat(room.learner("anna").locator(YOURS)).containsText("2");
    }

    private void removeSomebody() {
        trainer.locator("[aria-label*='Youssef Benali'].icon-button").click();
        trainer.locator("dialog[open] .button-danger, dialog[open] .button-primary")
                .first()
                .click();
        Page youssef = room.learner("youssef");
        assertThat(youssef.locator("[data-reason=removed]")).isVisible();
        room.isAccessible("one-is-removed");
    }

    private void form(String formation) {
        trainer.locator("s4a-breakout-making select").first().selectOption(formation);
        Locator form = trainer.locator("s4a-breakout-making form").first();
        if (!formation.equals("last_groups")) {
            form.locator("input[type=number]").fill("2");
        }
        form.locator("button").click();
    }

    private Locator column(int group) {
        return trainer.locator("section[aria-label='Group " + group + "'].breakout-column");
    }

    private void choose(String name, int group) {
        room.learner(name).locator(".breakout-choice").nth(group).click();
        assertThat(room.learner(name).locator(YOURS)).containsText(String.valueOf(group + 1));
    }
}
