package eu.secu4all.web.cohort;

import eu.secu4all.message.boundary.Messages;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The buttons of a message on the home page: POST {@code id} and {@code do}, which is read or away. */
@WebServlet("/messages")
public class MessageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Messages messages;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if ("away".equals(request.getParameter("do"))) {
            messages.putAway(user.caller(), Long.parseLong(id));
        } else {
            messages.read(user.caller(), Long.parseLong(id));
        }
        response.sendRedirect("/");
    }
}
