package eu.secu4all.web.learning;

import eu.secu4all.learning.boundary.Enrolments;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The buttons to take part in a {@code programme}, to decline an invitation to it, and to leave it: {@code do} says which.
 * Leads back to {@code back}, which shows what became of it.
 */
@WebServlet("/learning/part")
public class TakingPartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Enrolments enrolments;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Consumer<String>> deeds = Map.of(
                "join", programme -> enrolments.enrol(user.caller(), programme),
                "decline", programme -> enrolments.decline(user.caller(), programme),
                "leave", programme -> enrolments.leave(user.caller(), programme));
        Consumer<String> deed = deeds.get(String.valueOf(request.getParameter("do")));
        if (deed == null || request.getParameter("programme") == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            deed.accept(request.getParameter("programme"));
            response.sendRedirect(user.getBack());
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
