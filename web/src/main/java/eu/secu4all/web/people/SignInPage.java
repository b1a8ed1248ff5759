package eu.secu4all.web.people;

import eu.secu4all.people.boundary.SignIn;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Entrance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** E-mail address and password, and on to where the person wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;

    @Inject
    private Entrance entrance;

    @Inject
    private ActiveUser user;

    @Inject
    private HttpServletRequest request;

    private String email = "";
    private String password = "";

    public void enter() {
        entrance.enter(signIn.verify(email, password, user.address()), getTo());
    }

    public String getTo() {
        return request.getParameter("to");
    }

    public boolean isJustLeft() {
        return request.getParameter("out") != null;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
