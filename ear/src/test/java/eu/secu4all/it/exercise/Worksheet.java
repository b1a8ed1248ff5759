package eu.secu4all.it.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What learners and trainers do with the worksheet of an exercise, from its unit to its assessment. */
public final class Worksheet {

    private Worksheet() {}

    /** From the unit into the room where it is written. */
    public static void open(Page page) {
        page.locator(".exercise-do button").click();
        page.waitForURL("**/live/room/**");
    }

    /** Hands in, and says so once more when asked. */
    public static void handIn(Page page) {
        page.locator(".exercise-bar button").click();
        page.locator("dialog .button-primary").click();
        assertThat(page.locator(".exercise-done h2")).isVisible();
    }

    /** Gives as many points for each criterion of the worksheet that the trainer has open, and sends the assessment. */
    public static void assess(Page trainer, int points, String comment, String remark) {
        Locator criteria = trainer.locator(".criterion");
        assertThat(criteria.first()).isVisible();
        for (Locator criterion : criteria.all()) {
            criterion.locator("input[value='" + points + "']").check();
        }
        criteria.locator("textarea").first().fill(comment);
        trainer.fill("[id='form:remark']", remark);
        trainer.click("[id='form:send']");
        trainer.waitForURL("**/exercise/list");
    }
}
