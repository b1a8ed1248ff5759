package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.programme.writing.boundary.Writing;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what an author is typing, and says how it looks and what is wrong with it: {@code POST /programme/writing}. */
@WebServlet("/programme/writing")
public class WritingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient Writing writing;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentType("application/json");
        JsonObjectBuilder answer = Json.createObjectBuilder();
        try {
            answer(request, answer);
        } catch (Refused refused) {
            response.setStatus(UNPROCESSABLE);
            answer.add(
                    "refused",
                    eu.secu4all.language.Texts.say(
                            user.getLanguage(),
                            "refusals",
                            refused.key(),
                            refused.details().toArray()));
        }
        response.getWriter().print(answer.build());
    }

    private void answer(HttpServletRequest request, JsonObjectBuilder answer) {
        UnitId unit = Addresses.unit(request.getParameter("id"));
        Language language = Language.find(request.getParameter("language"))
                .orElseThrow(() -> new Refused("programme.text-unknown"));
        Sheet sheet = sheet(request);
        if ("true".equals(request.getParameter("keep"))) {
            answer.add(
                    "at",
                    writing.keep(user.caller(), unit, language, sheet, text(request, "stamp"))
                            .toString());
        }
        Writing.Proof proof = writing.look(user.caller(), unit, language, sheet, name -> Addresses.picture(unit, name));
        answer.add("html", PreviewHtml.of(proof.reading(), user.getLanguage()));
        JsonArrayBuilder faults = Json.createArrayBuilder();
        String file = unit.module() + "/" + unit.unit() + "/" + language.code() + ".md";
        FaultRow.of(proof.faults(), file, proof.above(), user.getLanguage())
                .forEach(fault -> faults.add(Json.createObjectBuilder()
                        .add("line", fault.line())
                        .add("place", fault.place())
                        .add("text", fault.text())));
        answer.add("faults", faults);
    }

    private static Sheet sheet(HttpServletRequest request) {
        return new Sheet(
                text(request, "title").strip(),
                text(request, "summary").strip(),
                text(request, "status").equals(UnitText.Status.REVIEWED.name())
                        ? UnitText.Status.REVIEWED
                        : UnitText.Status.DRAFT,
                sources(request),
                text(request, "body"),
                text(request, "current").equals("true"));
    }

    private static List<Source> sources(HttpServletRequest request) {
        String[] ids = request.getParameterValues("source-id");
        List<Source> sources = new ArrayList<>();
        for (int i = 0; ids != null && i < ids.length; i++) {
            Source source = new Source(
                    ids[i].strip(),
                    at(request, "source-title", i),
                    at(request, "source-url", i),
                    at(request, "source-where", i));
            if (!(source.id() + source.title() + source.url() + source.where()).isEmpty()) {
                sources.add(source);
            }
        }
        return sources;
    }

    private static String at(HttpServletRequest request, String name, int index) {
        String[] values = request.getParameterValues(name);
        return values == null || index >= values.length ? "" : values[index].strip();
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
