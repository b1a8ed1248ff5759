package eu.secu4all.live.stage;

import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Stamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The run sheet as it is being played. */
public final class Stage {

    private final ToIntFunction<String> groups;
    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final Map<String, Leg> legs = new HashMap<>();
    private boolean live;
    private long since;
    private String left = "";
    private String activity = "";
    private int slide;
    private StageView view = StageView.ACTIVITY;
    private int group;

    /** {@code groups}: how many groups an activity has now, 0 if none. */
    public Stage(ToIntFunction<String> groups) {
        this.groups = groups;
    }

    public Decision<StageEvent> decide(StageCommand command) {
        return command.decideIn(this);
    }

    Decision<StageEvent> decide(StageCommand.Go command) {
        Stop stop = stops.get(command.activity());
        if (stop == null) {
            return Decision.no(StageRefusal.NO_SUCH_ACTIVITY);
        }
        return stop.hasSlide(command.slide())
                ? Decision.yes(new StageEvent.Went(command.activity(), command.slide()))
                : Decision.no(StageRefusal.NO_SUCH_SLIDE);
    }

    Decision<StageEvent> decide(StageCommand.Show command) {
        boolean breakout =
                current().filter(stop -> stop.kind() == Stop.Kind.BREAKOUT).isPresent();
        if (!breakout && command.view() != StageView.ACTIVITY) {
            return Decision.no(StageRefusal.NOT_A_BREAKOUT);
        }
        return isGroupOf(command)
                ? Decision.yes(new StageEvent.Shown(activity, command.view(), command.group()))
                : Decision.no(StageRefusal.NO_SUCH_GROUP);
    }

    private boolean isGroupOf(StageCommand.Show command) {
        int formed = groups.applyAsInt(activity);
        return switch (command.view()) {
            case ACTIVITY -> command.group() == 0;
            case COMPARE -> command.group() == 0 && formed > 0;
            case WORKSHEET -> command.group() >= 1 && command.group() <= formed;
        };
    }

    /** Whether {@code newStops} may take the place of the run sheet. */
    public boolean fits(List<Stop> newStops) {
        return current()
                .map(stop -> newStops.stream()
                        .anyMatch(other -> other.id().equals(stop.id()) && other.kind() == stop.kind()))
                .orElse(true);
    }

    /** The event that leads away from a slide that {@code newStops} no longer has. */
    public Optional<StageEvent> lead(List<Stop> newStops) {
        return newStops.stream()
                .filter(stop -> stop.id().equals(activity) && !stop.hasSlide(slide))
                .<StageEvent>map(stop -> new StageEvent.Went(activity, stop.slides()))
                .findFirst();
    }

    /** Takes over a run sheet. */
    public void lay(List<Stop> newStops) {
        stops.clear();
        newStops.forEach(stop -> stops.put(stop.id(), stop));
        legs.keySet().retainAll(stops.keySet());
        newStops.forEach(stop -> legs.computeIfAbsent(stop.id(), id -> new Leg()));
    }

    /** The session goes live (again): time counts from now on. */
    public void resume(Stamp stamp) {
        live = true;
        since = stamp.millis();
    }

    /** The session ends: time stands still. */
    public void pause(Stamp stamp) {
        spend(stamp);
        live = false;
    }

    public void on(StageEvent event, Stamp stamp) {
        event.applyTo(this, stamp);
    }

    void on(StageEvent.Went event, Stamp stamp) {
        left = activity;
        if (!event.activity().equals(activity)) {
            spend(stamp);
            since = stamp.millis();
            activity = event.activity();
            legs.get(activity).begin(stamp);
        }
        slide = event.slide();
        view = StageView.ACTIVITY;
        group = 0;
    }

    void on(StageEvent.Shown event) {
        left = activity;
        view = event.view();
        group = event.group();
    }

    private void spend(Stamp stamp) {
        if (live && current().isPresent()) {
            legs.get(activity).spend(since, stamp.millis());
        }
    }

    public Optional<Stop> current() {
        return find(activity);
    }

    public Optional<Stop> find(String id) {
        return Optional.ofNullable(stops.get(id));
    }

    public Optional<Stop> first() {
        return stops.values().stream().findFirst();
    }

    public boolean wasOnStage(String id) {
        return legs.containsKey(id) && legs.get(id).isBegun();
    }

    /** What was on the stage before the last change; empty at the beginning. */
    String left() {
        return left;
    }

    Map<String, Stop> stops() {
        return stops;
    }

    Map<String, Object> leg(String id) {
        Leg leg = legs.get(id);
        return leg.view(id.equals(activity) ? "now" : leg.isBegun() ? "done" : "ahead");
    }

    /** {@code slide} and {@code group} only where there is one. */
    Map<String, Object> standing() {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("activity", activity);
        standing.put("slide", slide > 0 ? slide : null);
        standing.put("since", since);
        standing.put("show", view.word());
        standing.put("group", group > 0 ? group : null);
        return standing;
    }
}
