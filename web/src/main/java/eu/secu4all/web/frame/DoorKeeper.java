package eu.secu4all.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lets nobody through a door that is not theirs (FRAME-1, FRAME-2). */
public class DoorKeeper extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Door> door = PageRights.find(pathOf(request));
        if (door.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (door.get().needsSignIn() && !user.isSignedIn()) {
            sendToSignIn(request, response);
        } else if (door.get().needsSignIn() && !door.get().opensFor(user.caller())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String pathOf(HttpServletRequest request) {
        String below = request.getPathInfo();
        return request.getServletPath() + (below == null ? "" : below);
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        String signIn = "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if (ajax) {
            // The Faces client follows a redirect only if it comes as XML.
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .print("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + signIn
                            + "\"></redirect></partial-response>");
        } else {
            response.sendRedirect(signIn);
        }
    }
}
