package eu.secu4all.live.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How contents are answered: as JSON with its hash as ETag, and not at all if the browser has it (CONTENT-6, DOOR-10). */
public final class Answers {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String CHECKED = "private, no-cache";
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    private Answers() {}

    /** Answers with {@code content}, which is made of maps, lists, strings, numbers and booleans. */
    public static Response json(Request request, Object content) {
        byte[] body = bytes(content);
        return answer(request, hash(body), CHECKED, body, MediaType.APPLICATION_JSON + ";charset=UTF-8");
    }

    static Response file(Request request, String etag, byte[] body, String mediaType) {
        return answer(request, etag, FOR_GOOD, body, mediaType);
    }

    private static Response answer(Request request, String etag, String caching, byte[] body, String mediaType) {
        EntityTag tag = new EntityTag(etag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body, mediaType) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    static byte[] bytes(Object content) {
        try {
            return MAPPER.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException bug) {
            throw new AssertionError("plain maps always have a JSON form", bug);
        }
    }

    static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
