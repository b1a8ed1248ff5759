package eu.secu4all.web.learning;

import eu.secu4all.learning.boundary.Progress;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * What the reader tells while somebody reads (WAY-2, WAY-3): {@code unit}, and either {@code part}, where they are, or
 * {@code read}. Only our own pages may post here, see {@code SameOriginPosts}.
 */
@WebServlet("/learning/way")
public class WayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS_MAX = 6;

    @Inject
    private transient Progress progress;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UnitId> unit = UnitId.find(request.getParameter("unit"));
        String part = request.getParameter("part");
        boolean place = part != null && part.matches("[0-9]{1," + DIGITS_MAX + "}");
        if (unit.isEmpty() || (!place && request.getParameter("read") == null)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            if (place) {
                progress.visit(user.caller(), unit.get(), Integer.parseInt(part));
            } else {
                progress.read(user.caller(), unit.get());
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refused notTheirs) {
            // They left the programme in another tab, say: the page that asks has nothing to show for it.
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }
}
