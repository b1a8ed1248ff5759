package eu.secu4all.web.people;

import eu.secu4all.people.boundary.FirstAdministrator;
import eu.secu4all.people.boundary.LinkKind;
import eu.secu4all.people.boundary.OneTimeLinks;
import eu.secu4all.people.boundary.OrganisationView;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Entrance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Behind the link in the server's log: the first administrator and their organisation. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject
    private OneTimeLinks links;

    @Inject
    private Entrance entrance;

    @Inject
    private ActiveUser user;

    @Inject
    private HttpServletRequest request;

    private String name = "";
    private String email = "";
    private String password = "";
    private String organisation = "";
    private String city = "";
    private String country = "";

    public void setUp() {
        OrganisationView theirs = new OrganisationView(0, organisation, city, country);
        FirstAdministrator first = new FirstAdministrator(name, email, password, user.getLanguage(), theirs);
        entrance.enter(links.setUp(getKey(), first), "/");
    }

    public boolean isGood() {
        return links.find(getKey())
                .filter(link -> link.kind() == LinkKind.SET_UP)
                .isPresent();
    }

    public String getKey() {
        return Optional.ofNullable(request.getParameter("key")).orElse("");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
