package eu.secu4all.it.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import eu.secu4all.launch.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuizPagesIT {

    private static final String LESSON = "/programme/unit?id=" + KindsPackage.LESSON;
    private static final String UNIT = "/programme/unit?id=" + KindsPackage.QUIZ;
    private static final String TRAINER = "tomas.lindqvist@secu4all.example";
    private static final String LEARNER = "martins.ozols@riga.example";
    private static final String OTHER = "aoife.brennan@corkcity.example";

    @RegisterExtension
    static final Browser browser = new Browser();

    private Page trainer;

    @BeforeEach
    void publish() throws SQLException {
        trainer = browser.person("en");
        SignedIn.as(trainer, TRAINER, "/programme/authoring");
        trainer.setInputFiles(
                "[id='package:zip']", new FilePayload("kinds.zip", "application/zip", KindsPackage.zip()));
        trainer.click("[id='package:take']");
        assertThat(trainer.locator(".messages")).containsText("is imported");
        trainer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish all that is reviewed"))
                .click();
        assertThat(trainer.locator("[id='form:units']")
                        .getByText("read as version")
                        .first())
                .isVisible();
        sql("insert ignore into enrolment (person, programme, how, at_ms) select id, 'kinds', 'SELF', 1 from person"
                + " where email = '" + LEARNER + "'");
    }

    /** The programme must not be on the shelf when others look at the catalogue. */
    @AfterEach
    void clear() throws SQLException {
        sql("update unit_version set shown = false where programme = 'kinds'");
        sql("delete from enrolment where programme = 'kinds'");
    }

    private static void sql(String statement) throws SQLException {
        Database database = RunningProduct.database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    @Test
    @DisplayName(
            "TRY-1, TRY-2 a quiz with all eight kinds is answered on a phone, goes on on another device after the tab"
                    + " was closed, and shows what is right only after each answer")
    void takesAQuiz() {
        Page phone = browser.person("en", new NewContextOptions().setViewportSize(360, 740));
        SignedIn.as(phone, LEARNER, "/");
        phone.navigate(UNIT);
        phone.locator(".standing button.button").click();
        assertThat(phone.locator("#count")).hasText("Question 1 of 8");
        for (int i = 0; i < 3; i++) {
            answer(phone);
            phone.locator(".question-card a.button").click();
        }
        assertThat(phone.locator("#count")).hasText("Question 4 of 8");
        phone.close();

        Page desk = browser.person("en");
        SignedIn.as(desk, LEARNER, "/");
        desk.navigate(UNIT);
        assertThat(desk.locator(".standing")).containsText("You have begun");
        desk.locator(".standing button.button").click();
        assertThat(desk.locator("#count")).hasText("Question 4 of 8");
        assertThat(desk.locator(".steps a .step-right")).hasCount(3);
        for (int i = 3; i < 8; i++) {
            answer(desk);
            desk.locator(".question-card a.button").click();
        }

        assertThat(desk.locator(".result")).hasText("100 %");
        assertThat(desk.locator("#result")).hasText("You have passed");
        Accessibility.check(desk);
        desk.navigate(UNIT);
        assertThat(desk.locator(".standing time").first()).isVisible();
        assertThat(desk.locator(".standing")).containsText("You have used all your attempts");
        assertThat(desk.locator(".standing button.button")).hasCount(0);
        assertsOwn(desk.locator(".tries a").getAttribute("href"));
        looksAtResults();
    }

    /** Whatever kind stands here, rightly. */
    private static void answer(Page page) {
        assertThat(page.content()).doesNotContain("SECRET", "hidden-");
        Accessibility.check(page);
        Locator card = page.locator(".question-card");
        String ask = card.locator(".ask").innerText();
        switch (ask) {
            case "Which one?" -> card.getByLabel("Alpha").check();
            case "Which ones?" -> {
                card.getByLabel("Alpha").check();
                card.getByLabel("Beta").check();
            }
            case "In which order?" -> order(page, card);
            case "What belongs together?" -> {
                card.getByLabel("Alpha").selectOption("Letter");
                card.getByLabel("Seven").selectOption("Number");
            }
            case "How many?" -> {
                card.getByLabel("Your number").fill("many");
                card.locator("form button.button").click();
                assertThat(card.locator(".problem")).hasText("Enter a number.");
                assertThat(card.getByLabel("Your number")).hasValue("many");
                card.getByLabel("Your number").fill("1.5");
            }
            case "Fill in." -> {
                card.getByLabel("Gap 1").fill("Hidden-Likelihood");
                card.getByLabel("Gap 2").selectOption("Effect");
            }
            case "Where?" -> card.getByLabel("North").check();
            default -> card.getByLabel("Your answer").fill("hidden-risk");
        }
        card.locator("form button.button").click();
        assertThat(card.locator(".feedback")).containsText("SECRET");
        assertThat(card.locator(".feedback")).isFocused();
        assertThat(card.locator(".feedback-verdict")).hasText("Right");
        Accessibility.check(page);
    }

    /** With the keyboard alone. */
    private static void order(Page page, Locator card) {
        for (String item : new String[] {"Third", "Second", "First"}) {
            Locator up = card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move up: " + item));
            up.focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            assertThat(up).isFocused();
        }
        assertThat(card.locator(".order li").first()).containsText("First");
        assertThat(card.locator("[data-says]")).hasText("First: place 1");
    }

    /** TRY-4: what is mine is nobody else's. */
    private static void assertsOwn(String attempt) {
        Page other = browser.person("en");
        SignedIn.as(other, OTHER, "/");
        assertThat(other.request().get(attempt).status()).isEqualTo(404);
        APIResponse forged = other.request()
                .post(
                        attempt + "&question=1",
                        RequestOptions.create().setForm(FormData.create().set("choice", "1")));
        assertThat(forged.text()).doesNotContain("SECRET", "hidden-");
        for (String closed : new String[] {"results?id=", "bank?id=", "results/", "bank/"}) {
            assertThat(other.request()
                            .get("/learning/" + closed + KindsPackage.QUIZ)
                            .status())
                    .as(closed)
                    .isIn(403, 404);
        }
        other.navigate(UNIT);
        assertThat(other.locator(".standing")).containsText("once you take part");
        assertThat(other.request()
                        .post("/learning/quiz?id=" + KindsPackage.QUIZ, RequestOptions.create())
                        .text())
                .doesNotContain("SECRET", "Question 1 of");
    }

    private void looksAtResults() {
        trainer.navigate("/learning/results?id=" + KindsPackage.QUIZ);
        assertThat(trainer.locator("[id$='results_data'] tr")).hasCount(8);
        Accessibility.check(trainer);
        String table =
                trainer.request().get("/learning/results/" + KindsPackage.QUIZ).text();
        assertThat(table.lines()).hasSize(9).anyMatch(line -> line.startsWith("\"q8\",\"What is left?\",\"1\""));
    }

    @Test
    @DisplayName("SHOW-1 a check in a lesson and a question in one's own words are answered where they stand; the right"
            + " answer and the model answer come only then")
    void answersInALesson() {
        Page page = browser.person("en");
        SignedIn.as(page, LEARNER, "/");
        page.navigate(LESSON);
        assertThat(page.content()).doesNotContain("SECRET", "MODEL ANSWER");
        Locator check = page.locator(".check");

        check.getByRole(AriaRole.BUTTON).click();
        assertThat(check.locator(".problem")).isFocused();
        check.getByLabel("A place").check();
        check.getByRole(AriaRole.BUTTON).click();

        assertThat(check.locator(".feedback")).isFocused();
        assertThat(check.locator(".feedback-verdict")).hasText("Not right");
        assertThat(check).containsText("No SECRET");
        assertThat(check.locator(".source")).containsText("ISO SECRET");
        Accessibility.check(page);
        check.getByText("Try again").click();
        check.getByLabel("If then").check();
        check.getByRole(AriaRole.BUTTON).click();
        assertThat(check.locator(".feedback-verdict")).hasText("Right");

        Locator own = page.locator(".question");
        own.getByLabel("Your answer, in your own words").fill("Weil es „so“ ist");
        own.getByRole(AriaRole.BUTTON).click();
        assertThat(own.locator(".kept")).isFocused();
        assertThat(own.locator(".answer")).containsText("A MODEL ANSWER.");
        page.reload();
        assertThat(own.locator("textarea")).hasValue("Weil es „so“ ist");
        assertThat(own.locator(".answer")).containsText("A MODEL ANSWER.");
    }

    @Test
    @DisplayName("who does not take part sees the questions and how to take part, and nothing more")
    void seesFromOutside() {
        Page page = browser.person("en");
        SignedIn.as(page, OTHER, "/");
        page.navigate(LESSON);

        assertThat(page.locator(".check")).containsText("You can answer once you take part");
        assertThat(page.locator(".question")).containsText("You can answer once you take part");
        assertThat(page.content()).doesNotContain("SECRET", "MODEL ANSWER");
        for (String question : new String[] {"check?question=c1&", "words?question=w1&"}) {
            APIResponse answer = page.request()
                    .post(
                            "/learning/" + question + "id=" + KindsPackage.LESSON,
                            RequestOptions.create()
                                    .setForm(
                                            FormData.create().set("choice", "1").set("words", "x")));
            assertThat(answer.text())
                    .contains("You do not take part in this programme")
                    .doesNotContain("SECRET", "MODEL ANSWER");
        }
    }

    @Test
    @DisplayName(
            "BANK-1, BANK-2 a trainer takes the questions out, sees what is lost, and brings a file in: as a whole, or"
                    + " with its mistakes named by line")
    void exchangesABank() {
        trainer.navigate("/learning/bank?id=" + KindsPackage.QUIZ + "&format=gift&language=en");
        assertThat(trainer.locator(".exchange")).containsText("The format has no question of this kind");
        Accessibility.check(trainer);
        String gift = trainer.request()
                .get("/learning/bank/" + KindsPackage.QUIZ + "?format=gift&language=en")
                .text();
        assertThat(gift).contains("::q1::").contains("hidden-risk").doesNotContain("::q3::");
        byte[] qti = trainer.request()
                .get("/learning/bank/" + KindsPackage.QUIZ + "?format=qti&language=en")
                .body();

        bring("broken.txt", (gift + "\n::broken::Which? {=a ~b\n").getBytes(StandardCharsets.UTF_8));
        assertThat(trainer.locator(".faults")).containsText("broken.txt:");
        bring("short.txt", "::only::Which? {=a ~b ####Why}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(trainer.locator(".faults")).containsText("module/quiz/unit.yaml");
        assertThat(trainer.locator("main")).containsText("Questions in this quiz: 8.");

        bring("qti.zip", qti);
        assertThat(trainer.locator(".messages")).containsText("8 questions are in the quiz now.");
    }

    private void bring(String name, byte[] content) {
        trainer.setInputFiles("#bank-file", new FilePayload(name, "application/octet-stream", content));
        trainer.click("#bank-take");
    }
}
