package eu.secu4all.it.people;

import com.microsoft.playwright.Page;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.inside.Newcomer;
import eu.secu4all.launch.Database;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

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

    /** The e-mail address of somebody like this person, who takes part in nothing yet. */
    public static String newcomer(String email) {
        Database product = RunningProduct.database();
        try (Connection database = DriverManager.getConnection(product.url(), product.user(), product.password())) {
            return Newcomer.like(database, email);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
