package eu.secu4all.live.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Answers a room's address with the page, and the addresses of its modules and styles with these. */
@WebFilter({"/room/*", "/record/*", "/client/*", "/lib/*"})
public class RoomPage extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SOURCES = "/room/";
    private static final Pattern ROOM = Pattern.compile("/room/\\d+(/record)?/?");
    private static final Pattern RECORD = Pattern.compile("/record/(\\d+)/?");
    private static final Pattern CLIENT = Pattern.compile("/client/(\\w+)/(.+)");
    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final String CHECKED = "public, no-cache";

    private transient PageText page;
    private transient ClientFiles client;

    @Override
    public void init() throws ServletException {
        ServletContext context = getServletContext();
        try {
            SortedMap<String, String> sources = new TreeMap<>();
            for (String path : RoomFiles.below(SOURCES, context::getResourcePaths)) {
                sources.put(path.substring(SOURCES.length()), text(context, path));
            }
            client = new ClientFiles(sources);
            String address = context.getContextPath() + "/client/" + client.revision() + "/";
            page = PageText.of(text(context, "/WEB-INF/room.html"), address, client.modules());
        } catch (IOException e) {
            throw new ServletException("The room's page cannot be read", e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<String> record = recordPage(path);
        Matcher part = CLIENT.matcher(path);
        if (isPage(path)) {
            sendPage(response);
        } else if (record.isPresent()) {
            response.sendRedirect(request.getContextPath() + record.get());
        } else if (part.matches()) {
            sendPart(part, request, response);
        } else {
            response.setHeader("Cache-Control", path.startsWith("/lib/") ? KEPT : CHECKED);
            chain.doFilter(request, response);
        }
    }

    static boolean isPage(String path) {
        return ROOM.matcher(path).matches();
    }

    /** Where the short address of a record leads. */
    static Optional<String> recordPage(String path) {
        return Optional.of(RECORD.matcher(path)).filter(Matcher::matches).map(at -> "/room/" + at.group(1) + "/record");
    }

    private void sendPage(HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", page.policy());
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.html().getBytes(StandardCharsets.UTF_8));
    }

    private void sendPart(Matcher part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = part.group(2);
        byte[] zipped = client.zipped(path).orElse(null);
        if (zipped == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // a page that is older than this server gets what there is now, but must not keep it as what it asked for
        response.setHeader("Cache-Control", part.group(1).equals(client.revision()) ? KEPT : CHECKED);
        response.setContentType(path.endsWith(".js") ? "text/javascript;charset=UTF-8" : "text/css;charset=UTF-8");
        String understood = request.getHeader("Accept-Encoding");
        if (understood != null && understood.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(zipped.length);
            response.getOutputStream().write(zipped);
        } else {
            new GZIPInputStream(new ByteArrayInputStream(zipped)).transferTo(response.getOutputStream());
        }
    }

    private static String text(ServletContext context, String path) throws IOException {
        try (InputStream text = context.getResourceAsStream(path)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
