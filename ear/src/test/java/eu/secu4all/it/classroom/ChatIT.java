package eu.secu4all.it.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.secu4all.it.browser.Browser;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatIT {

    private static final int EACH = 50;
    private static final String SAY_OFTEN = "async ([name, times]) => {"
            + " const room = document.querySelector('s4a-room-page').room;"
            + " for (let i = 1; i <= times; i++) await room.send('chat.say', {channel: 'all', text: name + ' ' + i}); }";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @DisplayName("Who comes late reads back to the first message, loses none to new ones, and sees a removed one go")
    void readsBack() throws SQLException {
        var room = new Classroom(
                browser, PlannedClass.of(List.of(PlannedClass.shipped("a1"))).id());
        room.comesOnDesk("anna", "de", "anna.rueckert@stadt-augsburg.example");
        room.comesOnDesk("camille", "fr", "camille.girard@ville-reims.example");
        room.comesOnDesk("aoife", "en", "aoife.brennan@corkcity.example");
        room.comesOnDesk("jonas", "de", "jonas.petersen@stadt-luebeck.example");
        room.goesOn("Start the session");
        saysOften(room.trainer(), "Tomas");
        for (String name : List.of("anna", "camille", "aoife", "jonas")) {
            saysOften(room.learner(name), name);
        }

        room.comesOnPhone("giulia", "it", "giulia.ferrari@comune-ferrara.example");
        Page giulia = room.learner("giulia");
        giulia.locator("#open-chat").click();
        Locator messages = giulia.locator("s4a-chat article");
        assertThat(messages).hasCount(200);
        giulia.locator(".chat-list > button").click();
        assertThat(messages).hasCount(5 * EACH);
        assertThat(messages.first()).containsText("Tomas 1");

        saysOnce(room.learner("anna"));
        assertThat(messages).hasCount(5 * EACH + 1);

        room.trainer().locator("#tab-chat").click();
        room.trainer().locator(".chat-list > button").click();
        assertThat(room.trainer().locator("s4a-chat article")).hasCount(5 * EACH + 1);
        room.trainer().locator("s4a-chat article button").first().click();
        assertThat(messages).hasCount(5 * EACH);
        assertThat(messages.first()).containsText("Tomas 2");
        room.isAccessible("earlier-messages");
        assertThat(room.faults()).isEmpty();
    }

    private static void saysOften(Page page, String name) {
        page.evaluate(SAY_OFTEN, List.of(name, EACH));
    }

    private static void saysOnce(Page page) {
        page.evaluate(SAY_OFTEN, List.of("once more", 1));
    }
}
