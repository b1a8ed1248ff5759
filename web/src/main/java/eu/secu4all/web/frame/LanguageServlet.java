package eu.secu4all.web.frame;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Profile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The language menu of the top bar: POST {@code language} and {@code back} (FRAME-3). */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActiveUser user;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Profile profile;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.find(request.getParameter("language")).ifPresent(language -> {
            visitor.keep(language, response);
            user.person().ifPresent(person -> profile.speak(person.caller(), language));
        });
        response.sendRedirect(WayBack.ours(request.getParameter("back")));
    }
}
