package eu.secu4all.live.content;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The texts of the client (DOOR-9). */
@Path("texts/{language}")
public class TextsResource {

    private static final String FEATURE = "room";

    @GET
    public Response texts(@PathParam("language") String language, @Context Request request) {
        return Answers.json(request, texts(Language.find(language).orElseThrow(NotFoundException::new)));
    }

    static Map<String, String> texts(Language language) {
        ResourceBundle bundle = Texts.of(language, FEATURE);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
