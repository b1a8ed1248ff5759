package eu.secu4all.web.schedule;

import eu.secu4all.schedule.boundary.Files;
import eu.secu4all.schedule.boundary.Files.Content;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.FileAnswer;
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
        FileAnswer.send(
                find(request.getPathInfo() == null ? "" : request.getPathInfo())
                        .map(file -> new FileAnswer(file.mediaType(), file.bytes(), file.etag())),
                request,
                response);
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
