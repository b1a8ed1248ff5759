package eu.secu4all.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session cookie behind TLS (FRAME-5). Its other flags stand in {@code web.xml} and {@code glassfish-web.xml}. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "secu4all.base-url")
    private Optional<String> baseUrl;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
        // Behind a proxy that speaks TLS for us, requests arrive as plain http; the configured address tells the truth.
        if (baseUrl.filter(url -> url.startsWith("https:")).isPresent()) {
            cookie.setSecure(true);
        }
    }
}
