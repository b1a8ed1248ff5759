package eu.secu4all.web.people;

import eu.secu4all.notice.boundary.Mail;
import eu.secu4all.people.boundary.OneTimeLinks;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for a link to a new password. Says the same whether or not there is such an account. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    private OneTimeLinks links;

    @Inject
    private Mail mail;

    @Inject
    private LinkLetters letters;

    @Inject
    private ActiveUser user;

    private String email = "";
    private boolean asked;

    public void ask() {
        links.forgotten(email, user.address()).map(letters::letterFor).ifPresent(mail::sendLater);
        asked = true;
    }

    public boolean isMailPossible() {
        return mail.isConfigured();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
