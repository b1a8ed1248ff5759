package eu.secu4all.web.frame;

import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.SignIn;
import eu.secu4all.people.boundary.SignIn.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the server who is signed in. The session keeps the proof only; the person is read anew with every click, so
 * that a closed account and a changed right count at once.
 */
@ApplicationScoped
public class SessionSignIn implements HttpAuthenticationMechanism {

    static final String PROOF = SessionSignIn.class.getName() + ".proof";

    @Inject
    private SignIn signIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof ProofCredential fresh) {
            begin(request, fresh.proof());
        }
        if (isStatic(request)) {
            return context.doNothing();
        }
        Optional<PersonView> person = proofIn(request).flatMap(signIn::current);
        if (person.isEmpty()) {
            forget(request);
            return context.doNothing();
        }
        request.setAttribute(ActiveUser.PERSON, person.get());
        return context.notifyContainerAboutLogin(
                person.get().email(),
                person.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** FRAME-5: a session id that somebody planted before sign-in is worth nothing after it. */
    private static void begin(HttpServletRequest request, Proof proof) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(PROOF, proof);
    }

    private static Optional<Proof> proofIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Proof) session.getAttribute(PROOF));
    }

    private static void forget(HttpServletRequest request) {
        if (proofIn(request).isPresent()) {
            request.getSession(false).invalidate();
        }
    }

    private static boolean isStatic(HttpServletRequest request) {
        return request.getServletPath().startsWith("/design/")
                || request.getServletPath().startsWith("/jakarta.faces.resource/");
    }
}
