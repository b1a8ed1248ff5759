package eu.secu4all.web.frame;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Who looks at this page, and in which language; {@code #{user}} in pages. As the database has them at this click. */
@Named("user")
@RequestScoped
public class ActiveUser {

    static final String PERSON = ActiveUser.class.getName() + ".person";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    /** The person who is signed in, if any. */
    public Optional<PersonView> person() {
        return Optional.ofNullable((PersonView) request.getAttribute(PERSON));
    }

    /**
     * Who asks, for boundaries.
     *
     * @throws Refused {@code no-right} if nobody is signed in
     */
    public Caller caller() {
        return person().map(PersonView::caller).orElseThrow(() -> new Refused("no-right"));
    }

    public boolean isSignedIn() {
        return person().isPresent();
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    public boolean isTrainer() {
        return has(Role.TRAINER);
    }

    public boolean isCoordinator() {
        return has(Role.COORDINATOR);
    }

    public boolean isLearner() {
        return has(Role.LEARNER);
    }

    /** Empty if nobody is signed in. */
    public String getName() {
        return person().map(PersonView::name).orElse("");
    }

    public String getEmail() {
        return person().map(PersonView::email).orElse("");
    }

    public String getOrganisation() {
        return person().map(PersonView::organisationName).orElse("");
    }

    /** The person's language; before sign-in the one chosen in this browser, else the browser's own, else English. */
    public Language getLanguage() {
        return person().map(PersonView::language).orElseGet(visitor::language);
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    /** The address of this page as the browser shows it, with its query, to come back to. */
    public String getHere() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Where the address of this page says to go back to, if that is ours. */
    public String getBack() {
        return WayBack.ours(request.getParameter("back"));
    }

    /** The network address of the browser. */
    public String address() {
        return visitor.address();
    }

    private boolean has(Role role) {
        return person().map(person -> person.roles().contains(role)).orElse(false);
    }
}
