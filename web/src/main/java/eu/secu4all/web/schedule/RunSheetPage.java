package eu.secu4all.web.schedule;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.boundary.PlanJson;
import eu.secu4all.schedule.boundary.RunSheets;
import eu.secu4all.schedule.boundary.RunSheets.Stored;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.schedule.boundary.SessionView;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import eu.secu4all.web.schedule.draft.ActivityDraft;
import eu.secu4all.web.schedule.draft.PlanDraft;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import org.primefaces.PrimeFaces;

/** The run sheet being written: its list of activities, saved with every change. Each kind has a page bean of its own. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class RunSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int UNDO_MAX = 50;

    @Inject
    private Sessions sessions;

    @Inject
    private RunSheets runSheets;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final ArrayDeque<String> before = new ArrayDeque<>();
    private long id;
    private transient SessionView session;
    private transient SessionPlan saved;
    private PlanDraft plan;
    private int version;
    private ActivityDraft selected;
    private Language language;
    private Language wanted;
    private String savedAt = "";
    private String problem = "";
    private boolean conflict;
    private String said = "";

    /** Before the page is shown. */
    public void show() {
        load();
        language = plan.getSource();
        selected = plan.getActivities().isEmpty() ? null : plan.getActivities().get(0);
    }

    private void load() {
        session = sessions.view(user.caller(), id);
        Stored stored = runSheets.plan(user.caller(), id);
        version = stored.version();
        saved = stored.plan();
        plan = new PlanDraft(saved, stored.lastActivity());
        conflict = false;
        problem = "";
    }

    /** Stores what has changed; a refusal is shown beside the state, and what was typed stays on the page. */
    public void save() {
        SessionPlan wanted = plan.plan();
        if (wanted.equals(saved) && problem.isEmpty()) {
            return;
        }
        try {
            version = runSheets.store(user.caller(), id, version, wanted);
            saved = wanted;
            problem = "";
            savedAt = Moments.hour(clock.instant(), session.details().zone(), user.getLocale());
        } catch (Refused refused) {
            conflict = "plan.changed".equals(refused.key());
            problem = words.of(refused);
        }
    }

    /** After a conflict: shows what somebody else has stored. */
    public void takeTheirs() {
        String activity = selected == null ? "" : selected.getId();
        load();
        before.clear();
        select(activity);
    }

    /** After a conflict: stores what stands on this page over it. */
    public void keepMine() {
        version = runSheets.plan(user.caller(), id).version();
        conflict = false;
        save();
    }

    public void add(String kind) {
        remember();
        int after = selected == null
                ? plan.getActivities().size() - 1
                : plan.getActivities().indexOf(selected);
        selected = plan.add(kind, after);
        settle("sheet.added");
        focus("editor:title");
    }

    public void duplicate(ActivityDraft activity) {
        remember();
        selected = plan.duplicate(activity);
        settle("sheet.duplicated");
    }

    public void delete(ActivityDraft activity) {
        remember();
        int at = plan.getActivities().indexOf(activity);
        plan.getActivities().remove(activity);
        int next = Math.min(at, plan.getActivities().size() - 1);
        selected = next < 0 ? null : plan.getActivities().get(next);
        save();
        said = words.say("schedule", "sheet.deleted", titleOf(activity));
        focus("sheet:undo");
    }

    /** By keyboard or button; {@code by} is -1 or 1. The focus stays on the button that was pressed. */
    public void move(ActivityDraft activity, int by) {
        int from = plan.getActivities().indexOf(activity);
        int to = from + by;
        if (to < 0 || to >= plan.getActivities().size()) {
            return;
        }
        remember();
        plan.getActivities().add(to, plan.getActivities().remove(from));
        selected = activity;
        settle("sheet.moved");
        boolean atEnd = by < 0 ? to == 0 : to == plan.getActivities().size() - 1;
        String button = by < 0 == atEnd ? "down" : "up";
        focus("sheet:list:" + to + ":" + button);
    }

    /** Puts the focus where the person goes on; PrimeFaces' own way knows fields only, no buttons. */
    private static void focus(String id) {
        PrimeFaces.current().executeScript("setTimeout(() => document.getElementById('" + id + "')?.focus(), 30)");
    }

    /** By mouse: the list has been put in order by the table. */
    public void dragged() {
        before.push(PlanJson.json(saved));
        settle("sheet.moved");
    }

    public void undo() {
        if (before.isEmpty()) {
            return;
        }
        String activity = selected == null ? "" : selected.getId();
        plan.show(PlanJson.plan(before.pop()).activities());
        select(activity);
        save();
        said = words.say("schedule", "sheet.undone");
    }

    public void select(String activity) {
        selected = plan.getActivities().stream()
                .filter(one -> one.getId().equals(activity))
                .findFirst()
                .orElse(
                        plan.getActivities().isEmpty()
                                ? null
                                : plan.getActivities().get(0));
    }

    /** Before a change of structure: what {@link #undo} goes back to. */
    void remember() {
        before.push(PlanJson.json(plan.plan()));
        if (before.size() > UNDO_MAX) {
            before.removeLast();
        }
    }

    private void settle(String key) {
        save();
        said = words.say(
                "schedule",
                key,
                titleOf(selected),
                plan.getActivities().indexOf(selected) + 1,
                plan.getActivities().size());
    }

    /** What to call an activity in the list: its title, else its kind. */
    public String titleOf(ActivityDraft activity) {
        String title = activity.getTitle().shown(user.getLanguage(), plan.getSource());
        return title.isEmpty() ? words.say("schedule", "kind." + activity.getKind()) : title;
    }

    /** When each activity is planned to start, in their order, and at the end when the session is over. */
    public List<String> getHours() {
        List<Integer> minutes =
                plan.getActivities().stream().map(ActivityDraft::getMinutes).toList();
        return Moments.starts(
                session.details().start(), minutes, session.details().zone(), user.getLocale());
    }

    /** The title of the session in the reader's language. */
    public String getTitle() {
        return session.details()
                .title()
                .in(user.getLanguage(), plan.getSource())
                .map(title -> title.text())
                .orElse("–");
    }

    public SessionView getSession() {
        return session;
    }

    /** How many texts of the selected activity are missing in this language. */
    public int missing(Language one) {
        return selected == null
                ? 0
                : runSheets.gaps(selected.activity()).stream()
                        .filter(gap -> gap.language() == one)
                        .mapToInt(gap -> gap.missing().size())
                        .sum();
    }

    public PlanDraft getPlan() {
        return plan;
    }

    public ActivityDraft getSelected() {
        return selected;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Language getLanguage() {
        return language;
    }

    /** Not at once: what was typed before belongs to the language it was typed in. */
    public void setLanguage(Language language) {
        wanted = language;
    }

    /** After everything typed has been taken over. */
    public void switchLanguage() {
        language = wanted;
    }

    public boolean isTranslating() {
        return language != plan.getSource();
    }

    public boolean isUndoable() {
        return !before.isEmpty();
    }

    public String getSavedAt() {
        return savedAt;
    }

    public String getProblem() {
        return problem;
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getSaid() {
        return said;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
