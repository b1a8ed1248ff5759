package eu.secu4all.it.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import eu.secu4all.it.exercise.Worksheet;
import eu.secu4all.language.Language;
import eu.secu4all.quiz.Question;

/** What a learner does in the browser on the way through the module that ships. */
final class Walk {

    private static final String MODULE = "secu4all/vulnerability";
    private static final int QUESTIONS_MAX = 30;

    private final Page page;
    private final Language language;
    private final ModulePackage module;

    Walk(Page page, Language language, ModulePackage module) {
        this.page = page;
        this.language = language;
        this.module = module;
    }

    void takePart() {
        page.navigate("/programme/list");
        Locator course = page.locator(".offer")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='" + MODULE + "']")));
        course.locator(".taking-do .button").first().click();
        assertThat(course.locator(".taking progress")).isVisible();
    }

    /** Reads a unit to its end. */
    void read(String unit) {
        page.navigate("/programme/unit?id=" + MODULE + "/" + unit);
        assertThat(page.locator(".lesson")).hasAttribute("lang", language.code());
        page.evaluate(
                "async () => { for (const part of document.querySelectorAll('.lesson [id^=p-]')) {"
                        + " part.scrollIntoView(); await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); } }");
    }

    /** Answers the checks of a lesson. */
    void lesson(String unit) {
        read(unit);
        Locator checks = page.locator(".lesson .check");
        assertThat(checks).not().hasCount(0);
        for (int i = 0; i < checks.count(); i++) {
            Locator check = checks.nth(i);
            Question question = module.asked(unit, check.locator(".ask").textContent(), language);
            QuizPen.answer(check.locator("form"), question, language);
            check.locator("button.button").click();
            assertThat(check.locator("[data-feedback]").first()).isVisible();
        }
        isDone(unit);
    }

    /** Answers the questions of a case in one's own words, and is then shown what others would say. */
    void caseStudy(String unit) {
        read(unit);
        Locator questions = page.locator(".lesson section.question");
        assertThat(questions).not().hasCount(0);
        for (int i = 0; i < questions.count(); i++) {
            Locator question = questions.nth(i);
            question.locator("textarea").fill("Zone A · " + language + " · è für façade " + i);
            question.locator("button.button").click();
            assertThat(question.locator(".kept")).isVisible();
            assertThat(question.locator(".answer")).isVisible();
        }
        isDone(unit);
    }

    void quiz(String unit) {
        page.navigate("/programme/unit?id=" + MODULE + "/" + unit);
        page.locator(".standing form button").click();
        Locator next = page.locator(".question-card a.button");
        for (int i = 0; i < QUESTIONS_MAX && page.locator(".result").count() == 0; i++) {
            Question question =
                    module.asked(unit, page.locator(".question-card .ask").textContent(), language);
            QuizPen.answer(page.locator(".question-card form").first(), question, language);
            page.locator(".question-card form button.button").click();
            next.click();
            assertThat(page.locator(".question-card form .button, .result").first())
                    .isVisible();
        }
        assertThat(page.locator(".result").textContent()).contains("100");
        isDone(unit);
    }

    /** Fills in the beginning of the worksheet, and hands it in. */
    void exercise(String unit) {
        page.navigate("/programme/unit?id=" + MODULE + "/" + unit);
        Worksheet.open(page);
        page.locator("s4a-worksheet textarea").first().fill("Piazza · Hauptstraße · allée " + language);
        Worksheet.handIn(page);
    }

    /** The resource is on another site, which nobody visits in a test. */
    void resource(String unit) {
        page.navigate("/programme/unit?id=" + MODULE + "/" + unit);
        String address = page.locator(".lesson a.button[target=_blank]").getAttribute("href");
        page.request().get(address, RequestOptions.create().setMaxRedirects(0));
        isDone(unit);
    }

    void isDone(String unit) {
        page.navigate("/programme/unit?id=" + MODULE + "/" + unit);
        assertThat(page.locator("#way-end")).hasAttribute("data-state", "DONE");
    }

    /** Opens the certificate, and gives its number. */
    String certificate() {
        page.navigate("/programme/module?id=" + MODULE);
        page.locator(".module-way a[href='/certificates']").click();
        Locator paper = page.locator("article").first();
        assertThat(paper.locator(".state-positive")).isVisible();
        String address = paper.locator("a[href$='.pdf']").getAttribute("href");
        return address.substring("/certificates/".length(), address.length() - ".pdf".length());
    }
}
