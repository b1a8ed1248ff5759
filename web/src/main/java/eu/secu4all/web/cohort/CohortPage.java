package eu.secu4all.web.cohort;

import eu.secu4all.learning.boundary.CohortView;
import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** How the members of a cohort get on. */
@Named
@RequestScoped
public class CohortPage {

    @Inject
    private Cohorts cohorts;

    @Inject
    private HeatTables tables;

    @Inject
    private ActiveUser user;

    @Inject
    private HttpServletRequest request;

    private long id;
    private CohortView cohort;
    private Heat heat;

    /** Before the page is shown. */
    public void show() {
        cohort = cohorts.get(user.caller(), id);
        HeatColumns columns = tables.columns(cohort.draft().programme());
        heat = new Heat(
                columns,
                tables.rows(columns, cohorts.members(user.caller(), id)),
                HeatFilter.from(request::getParameter),
                "/cohorts/cohort?id=" + id);
    }

    public String getName() {
        return cohort.draft().name();
    }

    public Title getProgramme() {
        return tables.title(cohort.draft().programme());
    }

    public String getStart() {
        return Days.say(cohort.draft().start(), user.getLocale());
    }

    public String getDue() {
        return Days.say(cohort.draft().due(), user.getLocale());
    }

    public Heat getHeat() {
        return heat;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
