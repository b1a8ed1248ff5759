package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.Exercises;
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

/** Begins an exercise, goes on with it, or joins a group by its {@code code}, and leads into its room. */
@WebServlet("/exercise/enter")
public class EnterExerciseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exercises exercises;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        Optional<UnitId> unit = UnitId.find(request.getParameter("id"));
        if (code != null) {
            join(code, response);
        } else if (unit.isPresent()) {
            enter(unit.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void enter(UnitId unit, HttpServletResponse response) throws IOException {
        try {
            response.sendRedirect(room(exercises.enter(user.caller(), unit)));
        } catch (Refused refused) {
            response.sendRedirect(UnitIds.page(unit) + "&refused=" + refused.key());
        }
    }

    private void join(String code, HttpServletResponse response) throws IOException {
        try {
            response.sendRedirect(room(exercises.join(user.caller(), code)));
        } catch (Refused refused) {
            response.sendRedirect("/exercise/join?refused=" + refused.key());
        }
    }

    /** Its door gives the key to the room. */
    private static String room(long session) {
        return "/sessions/" + session + "/enter";
    }
}
