package eu.secu4all.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what another site posts here (FRAME-4). The sign-in page keeps no view state, so that it never expires; this
 * stands in for the token that view state would be.
 */
public class SameOriginPosts extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether our own page sent it, or the person by hand. */
    public static boolean isOurs(HttpServletRequest request) {
        return isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    /**
     * Whether our own page sent it. Browsers say so in {@code Sec-Fetch-Site}, over plain http only in {@code Origin};
     * what sends neither is no browser, and carries nobody's cookies against their will.
     */
    static boolean isOurs(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return origin == null || origin.equals("https://" + host) || origin.equals("http://" + host);
    }
}
