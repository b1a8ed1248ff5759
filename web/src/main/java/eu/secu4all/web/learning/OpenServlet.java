package eu.secu4all.web.learning;

import eu.secu4all.learning.boundary.Progress;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitView;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.SameOriginPosts;
import eu.secu4all.web.quiz.UnitFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The way to a resource: {@code /learning/open?unit=PROGRAMME/MODULE/UNIT} notes that it was opened, and leads there. Not a
 * form: what a form is answered with may lead nowhere else, as our pages' policy has it.
 */
@WebServlet("/learning/open")
public class OpenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Progress progress;

    @Inject
    private transient Programmes programmes;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UnitId> unit = UnitId.find(request.getParameter("unit"));
        Optional<String> target = unit.flatMap(this::target).filter(address -> !address.isEmpty());
        if (target.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (SameOriginPosts.isOurs(request)) {
            note(unit.get());
        }
        response.sendRedirect(target.get());
    }

    private Optional<String> target(UnitId unit) {
        try {
            UnitView view = programmes.read(user.caller(), unit, user.getLanguage(), UnitFiles::address);
            String target = view.line().target();
            boolean file = !target.isEmpty() && target.indexOf(':') < 0;
            return Optional.of(file ? UnitFiles.address(view.version(), target) : target);
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    private void note(UnitId unit) {
        try {
            progress.opened(user.caller(), unit);
        } catch (Refused notTakingPart) {
            // One may look at a resource without taking part: it leaves no trace (WAY-2).
            return;
        }
    }
}
