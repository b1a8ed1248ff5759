package eu.secu4all.web.schedule;

import eu.secu4all.schedule.boundary.SessionLists;
import eu.secu4all.schedule.boundary.SessionLists.Found;
import eu.secu4all.schedule.boundary.SessionLists.Part;
import eu.secu4all.schedule.boundary.SessionLists.Search;
import eu.secu4all.schedule.boundary.SessionLists.When;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The sessions that one leads or attends, search first; {@value #SHOWN_AT_ONCE} at once. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class SessionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_AT_ONCE = 20;

    @Inject
    private SessionLists lists;

    @Inject
    private Sessions sessions;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private Part part;
    private When when = When.COMING;
    private String text = "";
    private int first;
    private long total;
    private transient List<SessionRow> rows;
    private transient List<SessionRow> templates;

    @PostConstruct
    void show() {
        part = user.isTrainer() ? Part.LEAD : Part.ATTEND;
        search();
    }

    /** From the start, after a change of what to look for. */
    public void search() {
        first = 0;
        load();
    }

    public void next() {
        first += SHOWN_AT_ONCE;
        load();
    }

    public void previous() {
        first = Math.max(0, first - SHOWN_AT_ONCE);
        load();
    }

    public void deleteTemplate(long id) {
        sessions.delete(user.caller(), id);
        load();
        words.done("schedule", "template.deleted");
    }

    private void load() {
        Found found = lists.mine(user.caller(), new Search(part, when, text, first, SHOWN_AT_ONCE));
        total = found.total();
        rows = found.lines().stream()
                .map(line -> SessionRow.of(line, user.getLanguage()))
                .toList();
        templates = user.isTrainer()
                ? lists.templates(user.caller()).stream()
                        .map(line -> SessionRow.of(line, user.getLanguage()))
                        .toList()
                : List.of();
    }

    public List<SessionRow> getRows() {
        return rows;
    }

    public List<SessionRow> getTemplates() {
        return templates;
    }

    public boolean isLead() {
        return part == Part.LEAD;
    }

    public long getTotal() {
        return total;
    }

    public int getFrom() {
        return first + 1;
    }

    public int getTo() {
        return first + rows.size();
    }

    public boolean isMoreBefore() {
        return first > 0;
    }

    public boolean isMoreAfter() {
        return getTo() < total;
    }

    public Part[] getParts() {
        return Part.values();
    }

    public When[] getWhens() {
        return When.values();
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public When getWhen() {
        return when;
    }

    public void setWhen(When when) {
        this.when = when;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
