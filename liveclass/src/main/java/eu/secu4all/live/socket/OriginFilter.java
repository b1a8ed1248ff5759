package eu.secu4all.live.socket;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * HS-1: a socket may be opened only by our own pages. A browser says truly where a page came from; without a word about
 * it the handshake is refused, too.
 */
@WebFilter(urlPatterns = "/socket", asyncSupported = true)
public class OriginFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Connections connections;

    @Inject
    @ConfigProperty(name = "secu4all.base-url")
    private transient Optional<String> baseUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            connections.incidents().foreign(String.valueOf(request.getHeader("Origin")));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        String origin = host(request.getHeader("Origin"));
        return !origin.isEmpty()
                && (origin.equals(own(request))
                        || origin.equals(baseUrl.map(OriginFilter::host).orElse("")));
    }

    /** The host the browser asked for, with its port if it named one. */
    private static String own(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-Host");
        String host = forwarded == null ? request.getHeader("Host") : forwarded;
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    private static String host(String url) {
        try {
            String authority = url == null ? null : URI.create(url).getAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
