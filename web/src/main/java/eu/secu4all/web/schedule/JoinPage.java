package eu.secu4all.web.schedule;

import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.schedule.boundary.Admissions;
import eu.secu4all.schedule.boundary.Admissions.Door;
import eu.secu4all.schedule.boundary.Admissions.Entered;
import eu.secu4all.schedule.boundary.Admissions.Stranger;
import eu.secu4all.schedule.boundary.RoomView;
import eu.secu4all.schedule.boundary.SessionStatus;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The way into a session with its code, for guests and for those who are signed in. */
@Named
@RequestScoped
public class JoinPage {

    private static final Set<String> REFUSALS =
            Set.of("join.removed", "join.not-listed", "join.ended", "session.unknown", "no-right");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Admissions admissions;

    @Inject
    private ActiveUser user;

    @Inject
    private RoomDoor roomDoor;

    @Inject
    private Words words;

    private String code = "";
    private String name = "";
    private String organisation = "";
    private Door door;
    private String problem = "";

    /** Reads what stands on the door that the code opens, before the fields are read: which there are depends on it. */
    @PostConstruct
    void show() {
        String refused = request.getParameter("refused");
        if (refused != null && REFUSALS.contains(refused)) {
            problem = words.of(new Refused(refused));
        }
        String given = request.getParameter("code");
        if (given != null && !given.isBlank()) {
            code = given.strip();
            look();
        }
    }

    /** From the code to the door. */
    public void find() throws IOException {
        redirect("/join?code=" + URLEncoder.encode(code.strip(), StandardCharsets.UTF_8));
    }

    public void enter() throws IOException {
        Entered entered = user.isSignedIn()
                ? admissions.admitByCode(user.caller(), code, user.address())
                : admissions.admitGuest(code, new Stranger(name, organisation, user.getLanguage(), user.address()));
        redirect(roomDoor.open((HttpServletResponse) external().getResponse(), entered));
    }

    private void look() {
        try {
            door = admissions.door(code, user.address());
        } catch (Refused said) {
            problem = words.of(said);
        }
    }

    private static void redirect(String to) throws IOException {
        external().redirect(to);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public boolean isFound() {
        return door != null;
    }

    public String getProblem() {
        return problem;
    }

    private RoomView room() {
        return door.room();
    }

    public String getTitle() {
        return room().title()
                .in(user.getLanguage(), room().source())
                .map(Said::text)
                .orElse("–");
    }

    public String getTitleLanguage() {
        return room().title()
                .in(user.getLanguage(), room().source())
                .map(said -> said.language().code())
                .orElse("");
    }

    public String getWhen() {
        return Moments.day(room().start(), room().zone(), user.getLocale()) + ", "
                + Moments.hours(room().start(), room().minutes(), room().zone(), user.getLocale());
    }

    public String getZone() {
        return Moments.zone(room().zone(), user.getLocale());
    }

    public boolean isLive() {
        return room().status() == SessionStatus.LIVE;
    }

    public boolean isEnded() {
        return room().status() == SessionStatus.ENDED;
    }

    public boolean isGuests() {
        return door.guests();
    }

    public boolean isGuestOrganisation() {
        return door.guestOrganisation();
    }

    /** Whether the reader can go in from here: signed in, or as a guest. */
    public boolean isOpen() {
        return user.isSignedIn() || (door.guests() && !isEnded());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
