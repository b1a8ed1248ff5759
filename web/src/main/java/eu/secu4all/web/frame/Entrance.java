package eu.secu4all.web.frame;

import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.Profile;
import eu.secu4all.people.boundary.SignIn;
import eu.secu4all.people.boundary.SignIn.Proof;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Lets somebody in who has proved who they are. */
@RequestScoped
public class Entrance {

    @Inject
    private SecurityContext security;

    @Inject
    private SignIn signIn;

    @Inject
    private Profile profile;

    @Inject
    private Visitor visitor;

    /**
     * Signs the person in and sends the browser on.
     *
     * @param to where they wanted to go; the home page instead if that is not ours
     */
    public void enter(Proof proof, String to) {
        FacesContext faces = FacesContext.getCurrentInstance();
        signInWith(proof, faces.getExternalContext());
        Optional<PersonView> person = signIn.current(proof);
        person.ifPresent(known -> visitor.justChosen()
                .filter(language -> language != known.language())
                .ifPresent(language -> profile.speak(known.caller(), language)));
        try {
            faces.getExternalContext().redirect(WayBack.ours(to));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    /** Goes on being signed in on this page, with a new proof after a new password. */
    public void stay(Proof proof) {
        signInWith(proof, FacesContext.getCurrentInstance().getExternalContext());
    }

    private void signInWith(Proof proof, ExternalContext external) {
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new ProofCredential(proof)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("signed in with a good proof, and the server says " + status);
        }
    }
}
