package eu.secu4all.web.programme;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /programme/newer}: leaves the version of a unit that this person began with, for the newest one. */
@WebServlet("/programme/newer")
public class NewerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Programmes programmes;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.find(request.getParameter("language")).orElseGet(user::getLanguage);
        try {
            programmes.takeNewer(user.caller(), UnitPage.unit(request.getParameter("id")), language);
            response.sendRedirect(user.getBack());
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
