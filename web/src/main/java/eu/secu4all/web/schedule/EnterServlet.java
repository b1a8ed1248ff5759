package eu.secu4all.web.schedule;

import eu.secu4all.schedule.boundary.Admissions;
import eu.secu4all.schedule.boundary.Admissions.Entered;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes somebody who is signed in into a room: {@code /sessions/12/enter}, or {@code /sessions/12/stage} to project. */
@WebServlet("/sessions/*")
public class EnterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/(enter|stage)");

    @Inject
    private transient Admissions admissions;

    @Inject
    private transient ActiveUser user;

    @Inject
    private transient RoomDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long session = Long.parseLong(path.group(1));
        try {
            response.sendRedirect(
                    path.group(2).equals("stage")
                            ? door.openStage(
                                    response, new Entered(admissions.admitStage(user.caller(), session), session))
                            : door.open(response, new Entered(admissions.admit(user.caller(), session), session)));
        } catch (Refused refused) {
            response.sendRedirect("/join?refused=" + refused.key());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
