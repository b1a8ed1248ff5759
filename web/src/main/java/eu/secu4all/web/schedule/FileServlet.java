package eu.secu4all.web.schedule;

import eu.secu4all.schedule.boundary.Files;
import eu.secu4all.schedule.boundary.Files.Content;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Images and decks for those who plan the session: {@code /schedule/files/SESSION/FILE/PAGE}. */
@WebServlet("/schedule/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([0-9]{1,18})/([0-9]{1,4})");

    @Inject
    private transient Files files;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Content> found = find(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String etag = '"' + found.get().etag() + '"';
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(found.get().mediaType());
        response.setContentLength(found.get().bytes().length);
        response.getOutputStream().write(found.get().bytes());
    }

    private Optional<Content> find(String address) {
        Matcher path = PATH.matcher(address);
        if (!path.matches()) {
            return Optional.empty();
        }
        try {
            return files.read(
                    user.caller(),
                    Long.parseLong(path.group(1)),
                    Long.parseLong(path.group(2)),
                    Integer.parseInt(path.group(3)));
        } catch (Refused none) {
            // A stranger learns nothing about which files there are.
            return Optional.empty();
        }
    }
}
