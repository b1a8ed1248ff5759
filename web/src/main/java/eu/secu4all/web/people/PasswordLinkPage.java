package eu.secu4all.web.people;

import eu.secu4all.people.boundary.LinkView;
import eu.secu4all.people.boundary.OneTimeLinks;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.web.frame.Entrance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Behind an invitation and behind a password reset: choose a password, and you are in. */
@Named
@RequestScoped
public class PasswordLinkPage {

    @Inject
    private OneTimeLinks links;

    @Inject
    private Entrance entrance;

    @Inject
    private HttpServletRequest request;

    private Optional<PersonView> person = Optional.empty();
    private String password = "";

    @PostConstruct
    void find() {
        person = links.find(getKey()).flatMap(LinkView::person);
    }

    public void choose() {
        entrance.enter(links.setPassword(getKey(), password), "/");
    }

    public boolean isGood() {
        return person.isPresent();
    }

    public String getKey() {
        return Optional.ofNullable(request.getParameter("key")).orElse("");
    }

    public String getName() {
        return person.map(PersonView::name).orElse("");
    }

    public String getEmail() {
        return person.map(PersonView::email).orElse("");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
