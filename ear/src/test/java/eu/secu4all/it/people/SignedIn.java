package eu.secu4all.it.people;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Brings a browser window through the sign-in page as one of the demo people. */
public final class SignedIn {

    public static final String PASSWORD = "market-square-demo";

    private SignedIn() {}

    /** Signs in and waits for the page at {@code to}, an address that begins with a slash. */
    public static void as(Page page, String email, String to) {
        page.navigate("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        page.fill("[id='form:email']", email);
        page.fill("[id='form:password']", PASSWORD);
        page.click("[id='form'] button.ui-button");
        page.waitForURL("**" + to);
    }
}
