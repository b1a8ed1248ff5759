package eu.secu4all.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.secu4all.it.browser.Menu;
import java.util.regex.Pattern;

/** The page of a run sheet, as a trainer uses it. */
final class RunSheet {

    private static final Pattern PLANNED = Pattern.compile(".*/schedule/(session|run-sheet)\\?id=\\d+");

    private final Page page;

    RunSheet(Page page) {
        this.page = page;
    }

    /** Plans a session like the shipped template, with a title of its own, and opens its run sheet. */
    static RunSheet fromTemplate(Page page, String title) {
        page.navigate("/schedule/list");
        // other tests keep templates of their own
        page.locator(".templates li", new Page.LocatorOptions().setHasText("a market square"))
                .first()
                .locator("a[href^='/schedule/edit?from=']")
                .click();
        page.fill("[id='form:title']", title);
        button(page, "Plan it").click();
        page.waitForURL(PLANNED);
        page.navigate("/schedule/run-sheet?id=" + id(page));
        return new RunSheet(page);
    }

    /** Plans a session from nothing. */
    static RunSheet empty(Page page, String title) {
        page.navigate("/schedule/edit");
        page.fill("[id='form:title']", title);
        button(page, "Plan it").click();
        page.waitForURL(PLANNED);
        return new RunSheet(page);
    }

    static String id(Page page) {
        return page.url().replaceAll(".*id=(\\d+).*", "$1");
    }

    Page page() {
        return page;
    }

    String id() {
        return id(page);
    }

    Locator titles() {
        return page.locator(".sheet-title");
    }

    /** The part of the editor with this id. */
    Locator field(String id) {
        return page.locator("[id='editor:" + id + "']");
    }

    Locator button(String name) {
        return button(page, name);
    }

    Locator state() {
        return page.locator("[id='sheet:state']");
    }

    Locator undo() {
        return page.locator("[id='sheet:undo']");
    }

    /** Adds an activity and writes its title, as the focus invites to. */
    void add(String kind, String title) {
        int before = titles().count();
        page.locator(
                        ".sheet-add button",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + kind + "\\s*$")))
                .click();
        assertThat(titles()).hasCount(before + 1);
        assertThat(field("title")).isFocused();
        write("title", title);
        assertThat(page.locator(".selected .sheet-title")).hasText(title);
    }

    /** Types and leaves the field; what was typed is stored when this returns. */
    void write(String field, String text) {
        stored(() -> {
            field(field).fill(text);
            field(field).blur();
        });
    }

    void open(String title) {
        titles().getByText(title).click();
        assertThat(page.locator("#editor-title")).isFocused();
    }

    /** Switches the language that is written, from the keyboard or with the mouse alike. */
    void writeIn(int language) {
        Locator choice = page.locator("[id='editor:language:" + language + "']");
        stored(choice::click);
        assertThat(choice).isChecked();
        assertThat(choice).isFocused();
    }

    /** Chooses from a list that unfolds. */
    void choose(String field, String label) {
        stored(() -> Menu.choose(page, "editor:" + field, label));
    }

    /** Does something that the page stores, and waits for the server's answer. */
    void stored(Runnable action) {
        page.waitForResponse(
                response -> response.request().method().equals("POST")
                        && response.url().contains("/schedule/run-sheet"),
                action);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
