package eu.secu4all.web.schedule;

import eu.secu4all.schedule.boundary.Admissions.Entered;
import eu.secu4all.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Hands the browser the key to a room. The page of the room finds it in its cookie; no script can read it. */
@RequestScoped
public class RoomDoor {

    private static final String LIVE = "/live";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    /** Gives the key; answers the address of the room. */
    public String open(HttpServletResponse response, Entered entered) {
        give(response, "s4a-room-" + entered.session(), entered.secret());
        return LIVE + "/room/" + entered.session();
    }

    /** Gives the key for the projector; answers the address of its view. */
    public String openStage(HttpServletResponse response, Entered entered) {
        give(response, "s4a-stage-" + entered.session(), entered.secret());
        return LIVE + "/room/" + entered.session() + "?view=stage";
    }

    private void give(HttpServletResponse response, String name, String secret) {
        Cookie cookie = new Cookie(name, secret);
        cookie.setPath(LIVE);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || visitor.baseUrl().startsWith("https:"));
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
