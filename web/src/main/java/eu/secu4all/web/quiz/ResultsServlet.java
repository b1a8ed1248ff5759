package eu.secu4all.web.quiz;

import eu.secu4all.learning.boundary.Attempts;
import eu.secu4all.learning.boundary.QuestionResult;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results of a quiz as a table for spreadsheets: {@code /learning/results/PROGRAMME/MODULE/UNIT}. */
@WebServlet("/learning/results/*")
public class ResultsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient ActiveUser user;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        List<QuestionResult> results;
        try {
            results = attempts.results(user.caller(), UnitAddress.unit(path.replaceFirst("^/", "")));
        } catch (Refused none) {
            // Nothing of that name can be had here; the page of errors says so.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"results.csv\"");
        // Excel takes a file without the mark for one in the code page of its country.
        response.getWriter()
                .write(BYTE_ORDER_MARK
                        + Stream.concat(
                                        Stream.of(head()),
                                        results.stream().map(result -> ResultRow.cells(result, user.getLanguage())))
                                .map(ResultsServlet::line)
                                .collect(Collectors.joining()));
    }

    private List<String> head() {
        return List.of(
                "id",
                words.say("quiz", "results.question"),
                words.say("quiz", "results.answers"),
                words.say("quiz", "results.difficulty"),
                words.say("quiz", "results.discrimination"));
    }

    static String line(List<String> cells) {
        return cells.stream().map(ResultsServlet::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** In quotation marks; what a spreadsheet would take for a formula gets an apostrophe, but for numbers. */
    private static String cell(String text) {
        boolean formula = text.matches("(?s)[=+@\\t\\r-].*") && !text.matches("-?[0-9]+(\\.[0-9]+)?");
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
