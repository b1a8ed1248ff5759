package eu.secu4all.live.worksheet;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The worksheets of all groups of all breakout exercises of a session. Whether somebody may edit one now is decided
 * before, by {@code breakout.Breakouts.barToEditing}.
 */
public final class Worksheets {

    private static final String ROOT = "worksheets";

    private final Map<String, WorksheetForm> forms = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Sheet>> sheets = new LinkedHashMap<>();
    private final Set<Audience.Group> shown = new HashSet<>();

    /** Takes over the forms of the run sheet; what was filled in stays. Call it when the session opens or is refreshed. */
    public void plan(Map<String, WorksheetForm> planned) {
        forms.clear();
        forms.putAll(planned);
        planned.forEach((activity, form) ->
                sheets.getOrDefault(activity, Map.of()).values().forEach(sheet -> sheet.reshape(form)));
    }

    /**
     * What becomes of a command.
     *
     * @param author participant who sent it
     */
    public Decision<WorksheetEvent> decide(WorksheetCommand command, String author) {
        return find(command.activity(), command.group())
                .map(sheet -> sheet.decide(command, author))
                .orElse(Decision.no(WorksheetRefusal.NO_SUCH_FIELD));
    }

    public void on(WorksheetEvent event, Stamp stamp) {
        find(event.activity(), event.group())
                .orElseThrow(() -> new IllegalStateException("no worksheet for " + event))
                .on(event, stamp);
    }

    /** The worksheet of a group; empty if its activity was never formed with so many groups. */
    public Optional<Sheet> find(String activity, int group) {
        return Optional.ofNullable(sheets.getOrDefault(activity, Map.of()).get(group));
    }

    public List<Share> shares(WorksheetEvent event, Stamp stamp) {
        Audience.Group group = new Audience.Group(event.activity(), event.group());
        Map<String, Object> patch = wrap(group, sheet(group).view().changed(event));
        if (shown.contains(group)) {
            return List.of(new Share(Audience.PEOPLE, patch), new Share(Audience.STAGE, Nameless.of(patch)));
        }
        return List.of(new Share(Audience.TRAINERS, patch), new Share(group, patch));
    }

    /**
     * Lays out empty worksheets for groups 1 to {@code groups} that have none yet; call it in {@code on} of
     * {@code BreakoutEvent.Formed}. What the trainers' view gains is {@link #laidOut}.
     */
    public void layOut(String activity, int groups) {
        WorksheetForm form = forms.getOrDefault(activity, WorksheetForm.EMPTY);
        Map<Integer, Sheet> laid = sheets.computeIfAbsent(activity, id -> new LinkedHashMap<>());
        for (int group = 1; group <= groups; group++) {
            laid.computeIfAbsent(group, number -> new Sheet(form));
        }
    }

    /** What {@link #layOut} changes in the views; members get theirs as their own, with their new group. */
    public List<Share> laidOut(String activity) {
        return List.of(new Share(Audience.TRAINERS, seen((sheetOf, number) -> sheetOf.equals(activity))));
    }

    /**
     * From now on everybody sees this worksheet (WS-8); call it in {@code on} of a stage that shows one.
     *
     * @param group 0 for all groups
     */
    public void show(String activity, int group) {
        sheets.getOrDefault(activity, Map.of()).keySet().stream()
                .filter(number -> group == 0 || group == number)
                .forEach(number -> shown.add(new Audience.Group(activity, number)));
    }

    /** What {@link #show} changes in the views. */
    public List<Share> shown(String activity, int group) {
        Map<String, Object> patch =
                seen((sheetOf, number) -> sheetOf.equals(activity) && (group == 0 || group == number));
        return List.of(new Share(Audience.LEARNERS, patch), new Share(Audience.STAGE, Nameless.of(patch)));
    }

    /** Whether everybody may see this worksheet. */
    public boolean isShown(String activity, int group) {
        return shown.contains(new Audience.Group(activity, group));
    }

    /** Whether somebody wrote into one of the worksheets: then its activity must stay in the run sheet. */
    public boolean isUsed(String activity) {
        return sheets.getOrDefault(activity, Map.of()).values().stream().anyMatch(Sheet::isUsed);
    }

    /** The root key {@code worksheets} of the shared view, or nothing. */
    public Map<String, Object> view(Audience.Wide audience) {
        if (audience == Audience.Wide.TRAINERS) {
            return seen((activity, group) -> true);
        }
        Map<String, Object> view = seen(this::isShown);
        return audience == Audience.Wide.STAGE ? Nameless.of(view) : view;
    }

    /**
     * The root key {@code worksheets} of what one learner sees besides the shared view, or nothing.
     *
     * @param groups activity to the learner's group in it
     */
    public Map<String, Object> own(Map<String, Integer> groups) {
        return seen((activity, group) -> groups.getOrDefault(activity, 0).equals(group));
    }

    /** The chosen worksheets, whole; merging drops what is null, so this is a view as well as a patch. */
    private Map<String, Object> seen(BiPredicate<String, Integer> chosen) {
        Map<String, Object> view = new LinkedHashMap<>();
        sheets.forEach((activity, groups) -> groups.forEach((number, sheet) -> {
            if (chosen.test(activity, number)) {
                Patch.merge(
                        view,
                        wrap(new Audience.Group(activity, number), sheet.view().whole()));
            }
        }));
        return view;
    }

    private static Map<String, Object> wrap(Audience.Group group, Map<String, Object> sheet) {
        return Patch.put(sheet, ROOT, group.activity(), String.valueOf(group.number()));
    }

    private Sheet sheet(Audience.Group group) {
        return find(group.activity(), group.number()).orElseThrow();
    }
}
