package eu.secu4all.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import eu.secu4all.it.RunningProduct;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browsers of a test class: {@code @RegisterExtension static final Browser browser = new Browser();}. Each person
 * gets a window with cookies of its own, closed after the test. Windows are used by the test's own thread only.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final Path PICTURES = Path.of("target", "browser");
    private static final int STEP_MAX_MS = 15_000;

    private final Supplier<URI> address;
    private final List<BrowserContext> people = new ArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    /** Browsers that open the product of all tests. */
    public Browser() {
        this(RunningProduct::url);
    }

    /** Browsers that open another one. */
    public Browser(Supplier<URI> address) {
        this.address = address;
    }

    /** A person with a browser in this language ({@code en}, {@code de}, {@code fr}, {@code it}) and an empty window. */
    public Page person(String language) {
        return person(language, new com.microsoft.playwright.Browser.NewContextOptions());
    }

    /** The same with wishes of one's own: screen size, dark colours, reduced motion. */
    public Page person(String language, com.microsoft.playwright.Browser.NewContextOptions wishes) {
        var context = chromium.newContext(
                wishes.setLocale(language).setBaseURL(address.get().toString()));
        context.setDefaultTimeout(STEP_MAX_MS);
        people.add(context);
        return context.newPage();
    }

    /** A picture for the person who reads the test's result, in {@code ear/target/browser}. */
    public void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.find())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            photographAll(context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
        people.forEach(BrowserContext::close);
        people.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        playwright.close();
    }

    private void photographAll(String name) {
        int number = 0;
        for (BrowserContext person : people) {
            for (Page page : person.pages()) {
                picture(page, name + "-" + ++number);
            }
        }
    }
}
