package eu.secu4all.live.door;

import eu.secu4all.language.Language;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.wire.Outbound;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What only the room itself can answer: tickets, people, older chat. */
@Path("rooms/{room}")
@Produces(MediaType.APPLICATION_JSON)
public class RoomResource {

    private static final int PAGE = 100;

    @Inject
    private Door door;

    @Inject
    private Tickets tickets;

    @PathParam("room")
    private long room;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo asked;

    @POST
    @Path("tickets")
    public String ticket() {
        Visit visit = door.visit(room, headers, asked);
        if (visit.findsRoomFull()) {
            throw visit.refuse(Response.Status.CONFLICT, "ROOM_FULL");
        }
        String ticket = tickets.issue(visit.admission(), visit.room())
                .orElseThrow(() -> visit.refuse(Response.Status.TOO_MANY_REQUESTS, "TOO_FAST"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket);
        answer.put("expiresInSeconds", Tickets.VALID.toSeconds());
        return Outbound.json(answer);
    }

    @POST
    @Path("language")
    public void language(JsonObject wish) {
        Visit visit = door.visit(room, headers, asked);
        Language language = Language.find(wish.getString("language", ""))
                .orElseThrow(() -> visit.refuse(Response.Status.BAD_REQUEST, "MALFORMED"));
        door.speak(room, language, headers, asked);
    }

    /** {@code after}: the name of the last person of the page before, as it was given in {@code next}. */
    @GET
    @Path("people")
    public String people(
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("after") @DefaultValue("") String after) {
        Visit visit = door.visit(room, headers, asked);
        if (visit.isStage()) {
            throw visit.refuse(Response.Status.FORBIDDEN, "NOT_ALLOWED");
        }
        String part = search.toLowerCase(Locale.ROOT);
        List<Roster.Participant> page = visit.ask(live -> live.roster().everybody().stream()
                .filter(one -> (one.name() + ' ' + one.organisation())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .filter(one -> place(one).compareTo(after) > 0)
                .sorted(Comparator.comparing(RoomResource::place))
                .limit(PAGE)
                .toList());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("people", page.stream().map(RoomResource::person).toList());
        if (page.size() == PAGE) {
            answer.put("next", place(page.get(PAGE - 1)));
        }
        return Outbound.json(answer);
    }

    @GET
    @Path("chat")
    public String chat(
            @QueryParam("channel") @DefaultValue("all") String channel,
            @QueryParam("before") @DefaultValue("9007199254740991") long before) {
        Visit visit = door.visit(room, headers, asked);
        if (visit.isStage() || (!visit.isTrainer() && !mayRead(visit, channel))) {
            throw visit.refuse(Response.Status.FORBIDDEN, "NOT_ALLOWED");
        }
        return Outbound.json(visit.ask(live -> live.chat(channel, before, PAGE)));
    }

    private static boolean mayRead(Visit visit, String channel) {
        return channel.equals("all")
                || visit.ask(live -> live.groupOf(visit.admission().participant()))
                        .filter(group -> channel.equals(group.activity() + '-' + group.number()))
                        .isPresent();
    }

    private static String place(Roster.Participant one) {
        return one.name().toLowerCase(Locale.ROOT) + '|' + one.id();
    }

    private static Map<String, Object> person(Roster.Participant one) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("id", one.id());
        person.put("name", one.name());
        person.put("organisation", one.organisation());
        person.put("role", one.role().name().toLowerCase(Locale.ROOT));
        person.put("language", one.language());
        person.put("here", one.here());
        return person;
    }
}
