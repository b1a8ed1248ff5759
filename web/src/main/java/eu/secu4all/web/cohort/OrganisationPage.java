package eu.secu4all.web.cohort;

import eu.secu4all.learning.boundary.OrganisationProgress;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How the people of the coordinator's own organisation get on, one programme at a time. */
@Named
@RequestScoped
public class OrganisationPage {

    @Inject
    private OrganisationProgress progress;

    @Inject
    private HeatTables tables;

    @Inject
    private ActiveUser user;

    @Inject
    private HttpServletRequest request;

    private String programme = "";
    private List<String> programmes;
    private Heat heat;

    /** A programme to look at. */
    public record Choice(String id, Title title, boolean chosen) {}

    /** Before the page is shown; without a programme in the address the first one. */
    public void show() {
        programmes = progress.programmes(user.caller());
        if (programme.isEmpty() && !programmes.isEmpty()) {
            programme = programmes.get(0);
        }
        if (!programme.isEmpty()) {
            HeatColumns columns = tables.columns(programme);
            heat = new Heat(
                    columns,
                    tables.rows(columns, progress.members(user.caller(), programme)),
                    HeatFilter.from(request::getParameter),
                    "/cohorts/organisation?programme=" + URLEncoder.encode(programme, StandardCharsets.UTF_8));
        }
    }

    public List<Choice> getChoices() {
        return programmes.stream()
                .map(id -> new Choice(id, tables.title(id), id.equals(programme)))
                .toList();
    }

    /** Nobody of the organisation takes part in anything. */
    public boolean isNobody() {
        return heat == null || heat.isNobody();
    }

    public Title getTitle() {
        return tables.title(programme);
    }

    public Heat getHeat() {
        return heat;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
