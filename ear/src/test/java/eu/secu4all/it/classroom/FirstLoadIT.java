package eu.secu4all.it.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import eu.secu4all.it.browser.Browser;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FirstLoadIT {

    /** All answers, with their headers and as they travel, until somebody who was never here sees the stage. */
    private static final long FIRST_LOAD_MAX_BYTES = 250_000;

    private static final long NEXT_LOAD_MAX_BYTES = 20_000;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @DisplayName(
            "Whoever comes for the first time loads less than 250 kB before they see the stage, and next to nothing after")
    void loadsLittle() throws SQLException {
        var planned = PlannedClass.of(List.of(PlannedClass.shipped("a1"), PlannedClass.shipped("a2")));
        var room = new Classroom(browser, planned.id());
        room.comesOnDesk("martins", "en", "martins.ozols@riga.example");
        room.goesOn("Start the session");
        String entrance = "/sessions/" + planned.id() + "/enter";

        loadsLittle("trainer", stateOf(room.trainer()), entrance, new NewContextOptions());
        loadsLittle("learner", stateOf(room.learner("martins")), entrance, new NewContextOptions());
        loadsLittle("projector", stateOf(room.trainer()), "/sessions/" + planned.id() + "/stage", screen(1920, 1080));
        loadsLittle("guest", guest(planned), "/live/room/" + planned.id(), screen(360, 740));
    }

    private static void loadsLittle(String who, String state, String address, NewContextOptions wishes) {
        Page page = browser.person("de", wishes.setStorageState(state));
        assertThat(bytesOf(page, address)).as("first load of the %s", who).isLessThan(FIRST_LOAD_MAX_BYTES);
        assertThat(bytesOf(page, address)).as("next load of the %s", who).isLessThan(NEXT_LOAD_MAX_BYTES);
    }

    private static long bytesOf(Page page, String address) {
        CDPSession line = page.context().newCDPSession(page);
        var bytes = new AtomicLong();
        line.on(
                "Network.loadingFinished",
                answer -> bytes.addAndGet(answer.get("encodedDataLength").getAsLong()));
        line.send("Network.enable");
        page.navigate(address);
        page.locator("s4a-slides .slide-body").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        line.detach();
        return bytes.get();
    }

    private static String guest(PlannedClass planned) {
        Page page = browser.person("fr", screen(360, 740));
        page.navigate("/join?code=" + planned.code());
        page.locator("input[autocomplete=name]").fill("Łucja Ďurišová");
        page.locator("[id=enter] button.ui-button").click();
        page.locator("s4a-stage").waitFor();
        return stateOf(page);
    }

    /** Who somebody is, without anything their browser has kept. */
    private static String stateOf(Page page) {
        return page.context().storageState();
    }

    private static NewContextOptions screen(int width, int height) {
        return new NewContextOptions().setViewportSize(width, height);
    }
}
