package eu.secu4all.web.authoring;

import eu.secu4all.programme.boundary.Programmes.Content;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.writing.boundary.UnitPictures;
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

/** Pictures of what is being written: {@code /programme/draft-files/PROGRAMME/MODULE/UNIT/NAME}. */
@WebServlet("/programme/draft-files/*")
public class DraftFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{1,60}/[a-z0-9-]{1,60}/[a-z0-9-]{1,60})/([a-z0-9.-]{1,60})");

    @Inject
    private transient UnitPictures pictures;

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
        UnitId unit = Addresses.unit(path.group(1));
        try {
            return pictures.find(user.caller(), unit, path.group(2));
        } catch (Refused none) {
            return Optional.empty();
        }
    }
}
