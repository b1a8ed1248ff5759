package eu.secu4all.live.handin;

import eu.secu4all.exercise.boundary.ExerciseRooms;
import eu.secu4all.live.door.Door;
import eu.secu4all.live.door.Visit;
import eu.secu4all.live.session.WorkState;
import eu.secu4all.live.wire.Outbound;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** What the house knows of the exercise in this room, once both are in line (DOOR-12). */
@Path("rooms/{room}/exercise")
@Produces(MediaType.APPLICATION_JSON)
public class ExerciseResource {

    @Inject
    private Door door;

    @Inject
    private HandIns handIns;

    @PathParam("room")
    private long room;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo asked;

    @POST
    public String visit() {
        Visit visit = door.visit(room, headers, asked);
        if (visit.ask(live -> live.work()) == WorkState.CLASS) {
            throw visit.refuse(Response.Status.NOT_FOUND, "NOT_AN_EXERCISE");
        }
        try {
            return Outbound.json(plain(handIns.visit(visit.room())));
        } catch (CompletionException slow) {
            throw visit.refuse(Response.Status.SERVICE_UNAVAILABLE, "STORE_AWAY");
        }
    }

    private static Map<String, Object> plain(ExerciseRooms.Standing found) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("status", found.status().name().toLowerCase(Locale.ROOT));
        plain.put(
                "unit",
                found.unit().programme()
                        + '/'
                        + found.unit().module()
                        + '/'
                        + found.unit().unit());
        plain.put("code", found.code());
        plain.put("words", found.words());
        return plain;
    }
}
