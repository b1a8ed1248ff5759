package eu.secu4all.live.record;

import eu.secu4all.live.content.Answers;
import eu.secu4all.live.content.PlayedPlans;
import eu.secu4all.live.content.Wording;
import eu.secu4all.live.door.Door;
import eu.secu4all.live.door.Visit;
import eu.secu4all.live.session.SessionStatus;
import eu.secu4all.schedule.boundary.Admission;
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
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;

/** The record of a session (DOOR-8). */
@Path("rooms/{room}/record")
public class RecordResource {

    @Inject
    private Door door;

    @Inject
    private Records records;

    @Inject
    private PlayedPlans plans;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    @PathParam("room")
    private long room;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo asked;

    @Context
    private Request request;

    @GET
    public Response record() {
        return Answers.json(request, read((plan, reader) -> new RecordContent(plan, reader).of(room)));
    }

    /** {@code table} is polls, attendance, worksheets or chat. */
    @GET
    @Path("{table: polls|attendance|worksheets|chat}.csv")
    public Response table(@PathParam("table") String table) {
        ZoneId zone = sessions.room(room).zone();
        byte[] csv = read((plan, reader) -> {
                    RecordTables tables = new RecordTables(plan, reader, zone);
                    return switch (table) {
                        case "polls" -> tables.polls();
                        case "attendance" -> tables.attendance();
                        case "worksheets" -> tables.worksheets();
                        default -> tables.chat();
                    };
                })
                .bytes();
        return Response.ok(csv, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table + "-" + room + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** RECORD-1: the code of the refusal. */
    static Optional<String> refusal(Admission.RoomRole role, SessionStatus status) {
        return switch (role) {
            case TRAINER -> Optional.empty();
            case LEARNER -> status == SessionStatus.ENDED ? Optional.empty() : Optional.of("NOT_YET");
            case STAGE -> Optional.of("NOT_ALLOWED");
        };
    }

    private <T> T read(BiFunction<SessionPlan, Reader, T> reading) {
        Visit visit = door.visit(room, headers, asked);
        refusal(visit.admission().role(), visit.ask(live -> live.status())).ifPresent(code -> {
            throw visit.refuse(Response.Status.FORBIDDEN, code);
        });
        return records.ask(room, record -> {
            SessionPlan plan = plans.get(room, record.revision()).plan();
            Wording wording = Wording.of(room, visit.language(), plan.source());
            String participant = visit.admission().participant();
            return reading.apply(plan, new Reader(record, participant, visit.isTrainer(), wording, clock.millis()));
        });
    }
}
