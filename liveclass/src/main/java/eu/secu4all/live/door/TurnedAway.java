package eu.secu4all.live.door;

import eu.secu4all.language.Language;
import eu.secu4all.live.wire.Outbound;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** The door says no: a status, a code, and the same in words (PROTOCOL.md section 2). */
public class TurnedAway extends WebApplicationException {

    @Serial
    private static final long serialVersionUID = 1L;

    public TurnedAway(Response.Status status, String code, Language language) {
        super(code, answer(status, code, language));
    }

    private static Response answer(Response.Status status, String code, Language language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("text", RefusalTexts.say(code, language));
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Outbound.json(body))
                .build();
    }
}
