package eu.secu4all.web.cohort;

import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.learning.boundary.OrganisationProgress;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.shared.Csv;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table as CSV, of everybody in it: {@code ?cohort=ID}, or {@code ?programme=ID} for one's own organisation. */
@WebServlet("/cohorts/progress.csv")
public class ProgressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Cohorts cohorts;

    @Inject
    private transient OrganisationProgress organisation;

    @Inject
    private transient HeatTables tables;

    @Inject
    private transient ActiveUser user;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] csv;
        try {
            csv = csv(request.getParameter("cohort"), request.getParameter("programme"));
        } catch (Refused refused) {
            response.sendError(
                    "no-right".equals(refused.key())
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + words.say("cohort", "csv.file") + "\"");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setContentLength(csv.length);
        response.getOutputStream().write(csv);
    }

    private byte[] csv(String cohort, String programme) {
        if (cohort != null && cohort.matches("\\d{1,18}")) {
            long id = Long.parseLong(cohort);
            HeatColumns columns =
                    tables.columns(cohorts.get(user.caller(), id).draft().programme());
            return csv(columns, tables.rows(columns, cohorts.members(user.caller(), id)), true);
        }
        String wanted = programme == null ? "" : programme;
        HeatColumns columns = tables.columns(wanted);
        return csv(columns, tables.rows(columns, organisation.members(user.caller(), wanted)), false);
    }

    /** {@code seen}: with the day on which people were last here. */
    private byte[] csv(HeatColumns columns, List<HeatRow> rows, boolean seen) {
        Csv csv = new Csv();
        List<Object> heads = new ArrayList<>(List.of(say("name"), say("organisation"), say("progress"), say("tempo")));
        if (seen) {
            heads.add(say("seen"));
        }
        columns.units().forEach(unit -> heads.add(unit.title()));
        csv.line(heads.toArray());
        for (HeatRow row : rows) {
            List<Object> cells = new ArrayList<>(List.of(
                    row.name(), row.organisation(), row.percent(), words.say("cohort", "tempo." + row.tempo())));
            if (seen) {
                cells.add(row.seen().map(at -> Days.of(at).toString()).orElse(""));
            }
            row.cells().forEach(cell -> cells.add(word(cell)));
            csv.line(cells.toArray());
        }
        return csv.bytes();
    }

    private String word(HeatCell cell) {
        return cell.state() == State.DONE && cell.done().isPresent()
                ? cell.done().get().toString()
                : words.say("cohort", "state." + cell.state());
    }

    private String say(String key) {
        return words.say("cohort", "table." + key);
    }
}
