package eu.secu4all.live.content;

import eu.secu4all.live.door.Door;
import eu.secu4all.live.door.Visit;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.Files;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.schedule.boundary.Sessions;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What is shown in a room: DOOR-3, DOOR-4 and DOOR-5. */
@Path("rooms/{room}")
public class ContentResource {

    @Inject
    private Door door;

    @Inject
    private PlayedPlans plans;

    @Inject
    private Sessions sessions;

    @Inject
    private Files files;

    @PathParam("room")
    private long room;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo asked;

    @Context
    private Request request;

    @GET
    @Path("plan")
    public Response plan() {
        Visit visit = door.visit(room, headers, asked);
        String revision = visit.ask(live -> live.revision());
        SessionPlan plan = plans.get(room, revision).plan();
        return Answers.json(
                request, PlanContent.of(sessions.room(room), revision, plan, wording(visit, plan), visit.isTrainer()));
    }

    @GET
    @Path("activities/{activity}")
    public Response activity(@PathParam("activity") String id) {
        Visit visit = door.visit(room, headers, asked);
        Showing showing = visit.ask(live -> new Showing(live.revision(), live.wasOnStage(id), live.isRevealed(id)));
        SessionPlan plan = plans.get(room, showing.revision()).plan();
        Activity activity = plan.activities().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> visit.refuse(Response.Status.NOT_FOUND, "NO_SUCH_ACTIVITY"));
        if (!visit.isTrainer() && !showing.onStage()) {
            throw visit.refuse(Response.Status.FORBIDDEN, "NOT_YET");
        }
        boolean answers = visit.isTrainer() || showing.revealed();
        return Answers.json(request, new ActivityContent(wording(visit, plan), answers).of(activity));
    }

    private record Showing(String revision, boolean onStage, boolean revealed) {}

    @GET
    @Path("files/{file}/{page}")
    public Response file(@PathParam("file") long file, @PathParam("page") int page) {
        Visit visit = door.visit(room, headers, asked);
        String revision = visit.ask(live -> live.revision());
        Files.Content content = plans.get(room, revision).files().contains(file)
                ? files.read(room, file, page).orElse(null)
                : null;
        if (content == null) {
            throw visit.refuse(Response.Status.NOT_FOUND, "NO_SUCH_FILE");
        }
        return Answers.file(request, content.etag(), content.bytes(), content.mediaType());
    }

    private Wording wording(Visit visit, SessionPlan plan) {
        return Wording.of(room, visit.language(), plan.source());
    }
}
