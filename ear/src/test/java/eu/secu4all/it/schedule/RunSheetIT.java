package eu.secu4all.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RunSheetIT {

    private static final int IMAGE_SIZE = 24;
    private static final int MOUSE_STEPS = 12;
    private static final int GERMAN = 1;
    private static final int ENGLISH = 2;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> faults = new ArrayList<>();
    private Page trainer;

    @BeforeEach
    void comeIn() {
        trainer = signedIn();
    }

    @Test
    @DisplayName("slides are written with a picture, or come as a PDF; what is no PDF is refused in words")
    void slides() throws IOException {
        RunSheet sheet = RunSheet.empty(trainer, "Slides of both kinds");
        sheet.add("Slides", "Written");
        sheet.write("markdown", "# Hello\n\n- **first**");
        assertThat(sheet.field("preview").locator("h4")).hasText("Hello");
        sheet.field("image_input").setInputFiles(new FilePayload("square.png", "image/png", picture()));
        Locator shown = sheet.field("preview").locator("img");
        assertThat(shown).hasJSProperty("naturalWidth", IMAGE_SIZE);
        assertThat(sheet.field("markdown")).hasValue(Pattern.compile("# Hello[\\s\\S]*!\\[Describe [\\s\\S]*"));
        sheet.stored(() -> sheet.button("Add a slide").press("Enter"));
        assertThat(trainer.locator(".slide-number")).hasCount(2);
        assertThat(sheet.button("Add a slide")).isFocused();

        sheet.add("Slides", "Shown");
        byte[] nothing = "no pages here".getBytes(StandardCharsets.UTF_8);
        sheet.field("deck_input").setInputFiles(new FilePayload("broken.pdf", "application/pdf", nothing));
        assertThat(trainer.locator("[id='editor'] .state-danger")).containsText("cannot read this PDF");
        sheet.field("deck_input").setInputFiles(new FilePayload("deck.pdf", "application/pdf", twoPages()));
        Locator pages = trainer.locator(".deck-pages img");
        assertThat(pages).hasCount(2);
        assertThat(pages.last()).hasJSProperty("complete", true);
        assertThat((Integer) pages.last().evaluate("image => image.naturalWidth"))
                .isGreaterThan(1_000);
        Accessibility.check(trainer);
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("each kind of poll, an exercise with its worksheet and a break are written; nothing is missing then")
    void everyKind() {
        RunSheet sheet = RunSheet.empty(trainer, "Everything there is");
        for (String kind : List.of("One answer", "Several answers", "Scale", "Number", "Word cloud", "Open text")) {
            poll(sheet, kind);
        }
        assertThat(trainer.locator("[id='editor:language'] label").nth(ENGLISH)).hasText("English");
        exercise(sheet);
        Accessibility.check(trainer);
        sheet.add("Break", "Coffee");
        sheet.write("minutes", "15");
        sheet.write("notes", "Open the windows.");
        assertThat(trainer.locator("[id='sheet:list']")).containsText("75 min in all");

        trainer.navigate("/schedule/session?id=" + sheet.id());
        assertThat(trainer.locator(".steps li")).hasCount(8);
        assertThat(trainer.getByText("English: complete")).isVisible();
        assertThat(trainer.getByText(Pattern.compile("German: \\d+"))).isVisible();
        keepAsTemplateAndCopy();
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("activities are put in order by keyboard and by mouse, copied, deleted, and all of it undone")
    void puts_in_order() {
        RunSheet sheet = RunSheet.fromTemplate(trainer, "In order");
        List<String> planned = sheet.titles().allInnerTexts();

        trainer.locator("[id='sheet:list:0:down']").press("Enter");
        assertThat(sheet.titles().nth(1)).hasText(planned.get(0).strip());
        assertThat(trainer.locator("[id='sheet:list:1:down']")).isFocused();
        assertThat(trainer.locator("[id='sheet:said']")).containsText("2 of 12");
        drag(0, 3);
        assertThat(sheet.titles().nth(3)).hasText(planned.get(1).strip());
        sheet.undo().press("Enter");
        assertThat(sheet.titles().first()).hasText(planned.get(1).strip());
        assertThat(sheet.undo()).isFocused();
        sheet.undo().press("Enter");
        assertThat(sheet.titles().first()).hasText(planned.get(0).strip());

        sheet.open(planned.get(7).strip());
        trainer.getByText("Duplicate", new Page.GetByTextOptions().setExact(true))
                .press("Enter");
        assertThat(sheet.titles()).hasCount(13);
        trainer.locator(".editor-actions a").last().press("Enter");
        assertThat(sheet.titles()).hasCount(12);
        assertThat(sheet.undo()).isFocused();
        sheet.undo().press("Enter");
        assertThat(sheet.titles()).hasCount(13);
        trainer.reload();
        assertThat(sheet.titles()).hasCount(13);
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("a change of the language being written stores what was typed, and the other languages stay")
    void writesInLanguages() {
        RunSheet sheet = RunSheet.fromTemplate(trainer, "In languages");
        sheet.field("title").fill("Good morning");
        sheet.writeIn(GERMAN);
        assertThat(sheet.field("title")).hasValue("Willkommen");
        assertThat(trainer.locator("[id='editor'] .source-words").first()).hasText("Good morning");
        sheet.field("title").fill("Guten Morgen");
        sheet.field("notes").fill("Erst die Fenster.");
        sheet.writeIn(ENGLISH);
        assertThat(sheet.field("title")).hasValue("Good morning");

        trainer.reload();
        assertThat(sheet.field("title")).hasValue("Good morning");
        sheet.writeIn(GERMAN);
        assertThat(sheet.field("title")).hasValue("Guten Morgen");
        assertThat(sheet.field("notes")).hasValue("Erst die Fenster.");
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("who writes over somebody else's change is told, loses nothing, and chooses")
    void twoWriters() {
        RunSheet mine = RunSheet.fromTemplate(trainer, "Two writers");
        RunSheet theirs = new RunSheet(signedIn());
        theirs.page().navigate("/schedule/run-sheet?id=" + mine.id());
        theirs.write("title", "Theirs");
        assertThat(theirs.state()).containsText("Saved");

        mine.write("notes", "Mine");
        assertThat(mine.state()).containsText("Somebody else has changed the run sheet");
        assertThat(mine.field("notes")).hasValue("Mine");
        Accessibility.check(trainer);
        mine.button("Keep mine").click();
        assertThat(mine.state()).containsText("Saved");

        theirs.write("title", "Theirs again");
        assertThat(theirs.state()).containsText("Somebody else");
        theirs.button("Show the other version").click();
        assertThat(theirs.field("notes")).hasValue("Mine");
        assertThat(theirs.field("title")).hasValue("Welcome");
        assertThat(faults).isEmpty();
    }

    private static void poll(RunSheet sheet, String kind) {
        sheet.add("Poll", kind);
        sheet.write("question", "What do you think of " + kind + "?");
        if (!kind.equals("One answer")) {
            sheet.choose("type", kind);
        }
        if (kind.equals("Several answers")) {
            assertThat(sheet.field("choicesMax")).isVisible();
        }
        switch (kind) {
            case "One answer", "Several answers" -> {
                sheet.write("options:0:option", "This");
                sheet.write("options:1:option", "That");
                sheet.stored(() -> sheet.button("Add an answer").click());
                sheet.write("options:2:option", "Neither");
                sheet.stored(() ->
                        sheet.field("options:1:right").locator(".ui-chkbox-box").click());
                assertThat(sheet.field("options:1:right_input")).isChecked();
            }
            case "Scale" -> {
                sheet.write("low", "Not at all");
                sheet.write("high", "Very much");
                sheet.write("points", "7");
            }
            case "Number" -> {
                sheet.write("unit", "m");
                sheet.write("rightNumber", "12.5");
            }
            default -> sheet.write("secondsLimit", "60");
        }
    }

    private void exercise(RunSheet sheet) {
        sheet.add("Group work", "Group work");
        sheet.write("task", "Walk over the **square**.");
        assertThat(sheet.field("task-preview").locator("strong")).hasText("square");
        sheet.choose("formation", "By language");
        trainer.locator(".outline-section").press("Enter");
        assertThat(trainer.locator("#node")).isFocused();
        sheet.write("sectionTitle", "What we see");
        trainer.locator(".outline-field").press("Enter");
        sheet.write("fieldLabel", "Our zones");
        sheet.choose("fieldKind", "Table");
        sheet.write("columnLabel", "Likelihood");
        sheet.choose("columnKind", "Scale 1 to 5");
        for (String heading : List.of("Consequence", "Risk")) {
            sheet.stored(() -> sheet.button("Add a column").click());
            assertThat(sheet.field("columnLabel")).hasValue("");
            sheet.write("columnLabel", heading);
            sheet.choose("columnKind", heading.equals("Risk") ? "Product" : "Scale 1 to 5");
        }
        sheet.stored(() -> sheet.button("Add a band").click());
        sheet.write("bands:0:bandLabel", "low");
        assertThat(sheet.state()).containsText("Saved");
    }

    private void keepAsTemplateAndCopy() {
        trainer.getByText("Save as a template").click();
        assertThat(trainer.locator(".messages")).containsText("saved as a template");
        trainer.navigate("/schedule/list");
        Locator template =
                trainer.locator(".templates li", new Page.LocatorOptions().setHasText("Everything there is"));
        template.getByText("Use this template").click();
        trainer.getByText("Plan it", new Page.GetByTextOptions().setExact(true)).click();
        trainer.waitForURL("**/schedule/session?id=*");
        assertThat(trainer.locator(".steps li")).hasCount(8);
        trainer.navigate("/schedule/list");
        template.getByText("Delete").click();
        assertThat(template).hasCount(0);
    }

    private void drag(int from, int to) {
        BoundingBox start = trainer.locator(".drag").nth(from).boundingBox();
        BoundingBox end = trainer.locator(".drag").nth(to).boundingBox();
        trainer.mouse().move(start.x + 4, start.y + 4);
        trainer.mouse().down();
        var slowly = new com.microsoft.playwright.Mouse.MoveOptions().setSteps(MOUSE_STEPS);
        trainer.mouse().move(end.x + 4, end.y + 20, slowly);
        trainer.mouse().up();
    }

    private Page signedIn() {
        Page page = browser.person("en", new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onPageError(faults::add);
        SignedIn.as(page, "tomas.lindqvist@secu4all.example", "/");
        return page;
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(IMAGE_SIZE, IMAGE_SIZE, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] twoPages() {
        Page writer = browser.person("en");
        writer.setContent("<h1>One</h1><h1 style='break-before: page'>Two</h1>");
        return writer.pdf();
    }
}
