package eu.secu4all.web.programme;

import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.Programmes.Content;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.FileAnswer;
import eu.secu4all.web.quiz.UnitFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures and handbooks of what is read: {@code /programme/files/VERSION/NAME}. */
@WebServlet("/programme/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([a-z0-9.-]{1,60})");

    @Inject
    private transient Programmes programmes;

    @Inject
    private transient ActiveUser user;

    static String address(long version, String name) {
        return UnitFiles.address(version, name);
    }

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
        return path.matches()
                ? programmes.file(user.caller(), Long.parseLong(path.group(1)), path.group(2))
                : Optional.empty();
    }
}
