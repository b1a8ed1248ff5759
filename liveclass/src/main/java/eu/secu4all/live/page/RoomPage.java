package eu.secu4all.live.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers a room's address with the page, and marks its modules and libraries for the browser's cache. */
@WebFilter({"/room/*", "/record/*", "/lib/*"})
public class RoomPage extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern ROOM = Pattern.compile("/room/\\d+(/record)?/?");
    private static final Pattern RECORD = Pattern.compile("/record/(\\d+)/?");
    private static final int KEPT_SECONDS = 31_536_000;

    private transient PageText page;

    @Override
    public void init() throws ServletException {
        ServletContext context = getServletContext();
        try (InputStream template = context.getResourceAsStream("/WEB-INF/room.html")) {
            String html = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            page = PageText.of(html, context.getContextPath(), RoomFiles.below("/room/", context::getResourcePaths));
        } catch (IOException e) {
            throw new ServletException("The room's page cannot be read", e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (ROOM.matcher(path).matches()) {
            send(response);
            return;
        }
        Matcher record = RECORD.matcher(path);
        if (record.matches()) {
            response.sendRedirect(request.getContextPath() + "/room/" + record.group(1) + "/record");
            return;
        }
        boolean library = path.startsWith("/lib/");
        response.setHeader(
                "Cache-Control", library ? "public, max-age=" + KEPT_SECONDS + ", immutable" : "public, no-cache");
        chain.doFilter(request, response);
    }

    private void send(HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", page.policy());
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.html().getBytes(StandardCharsets.UTF_8));
    }
}
