package eu.secu4all.live.door;

import eu.secu4all.language.Language;
import eu.secu4all.live.room.Room;
import eu.secu4all.live.room.RoomDirectory;
import eu.secu4all.schedule.boundary.Admission;
import eu.secu4all.schedule.boundary.Admissions;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds out who asks for a room (DOOR-1): by the cookie got when let in, and {@code view=stage} for the projector. */
@ApplicationScoped
public class Door {

    private static final long PATIENCE_SECONDS = 15;

    @Inject
    private Admissions admissions;

    @Inject
    private RoomDirectory rooms;

    /**
     * The visitor of this request.
     *
     * @throws TurnedAway 401 {@code NOT_ADMITTED}, 403 {@code REMOVED}, 404 {@code NO_SUCH_ROOM}, 503 {@code STORE_AWAY}
     */
    public Visit visit(long room, HttpHeaders headers, UriInfo asked) {
        Optional<Language> wanted = Language.find(asked.getQueryParameters().getFirst("lang"));
        Admission admission = secret(room, headers, asked)
                .flatMap(admissions::find)
                .filter(found -> found.session() == room)
                .orElseThrow(
                        () -> new TurnedAway(Response.Status.UNAUTHORIZED, "NOT_ADMITTED", wanted.orElse(Language.EN)));
        Language language = wanted.orElse(admission.language());
        Visit visit = new Visit(admission, room(room, language), language);
        if (visit.ask(live -> live.isRemoved(admission.participant()))) {
            throw visit.refuse(Response.Status.FORBIDDEN, "REMOVED");
        }
        return visit;
    }

    /** DOOR-11: the visitor is refused things in this language from now on. */
    void speak(long room, Language language, HttpHeaders headers, UriInfo asked) {
        secret(room, headers, asked).ifPresent(secret -> admissions.speak(secret, language));
    }

    /** The secret in the visitor's cookie. */
    private Optional<String> secret(long room, HttpHeaders headers, UriInfo asked) {
        boolean stage = "stage".equals(asked.getQueryParameters().getFirst("view"));
        Cookie cookie = headers.getCookies().get((stage ? "s4a-stage-" : "s4a-room-") + room);
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    private Room room(long session, Language language) {
        try {
            return rooms.room(session).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TurnedAway(Response.Status.SERVICE_UNAVAILABLE, "STORE_AWAY", language);
        } catch (TimeoutException slow) {
            throw new TurnedAway(Response.Status.SERVICE_UNAVAILABLE, "STORE_AWAY", language);
        } catch (ExecutionException failed) {
            boolean unknown = failed.getCause() instanceof Refused;
            throw unknown
                    ? new TurnedAway(Response.Status.NOT_FOUND, "NO_SUCH_ROOM", language)
                    : new TurnedAway(Response.Status.SERVICE_UNAVAILABLE, "STORE_AWAY", language);
        }
    }
}
