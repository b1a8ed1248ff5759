package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.Exercises;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.MissingResourceException;

/** The door of a group: who is in it, and the button that leads in. */
@Named
@RequestScoped
public class GroupPage {

    @Inject
    private Exercises exercises;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String code;
    private Exercises.Group group;
    private String problem = "";

    /** Before the page is shown. */
    public void show() {
        String refused = request.getParameter("refused");
        if (refused != null) {
            problem = said(refused);
        } else if (code != null && !code.isBlank()) {
            find();
        }
    }

    private void find() {
        try {
            group = exercises.group(user.caller(), code, user.getLanguage());
        } catch (Refused refused) {
            problem = words.of(refused);
        }
    }

    private String said(String key) {
        try {
            return words.of(new Refused(key, String.valueOf(Exercises.GROUP_MAX)));
        } catch (MissingResourceException unknown) {
            return "";
        }
    }

    /** Null until a code was right. */
    public Exercises.Group getGroup() {
        return group;
    }

    public String getPeople() {
        return String.join(", ", group.people());
    }

    public String getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
