package eu.secu4all.live.breakout;

import eu.secu4all.live.breakout.Breakout.Call;
import eu.secu4all.live.breakout.Breakout.Member;
import eu.secu4all.live.breakout.Breakout.State;
import eu.secu4all.live.rule.Patch;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One exercise as the protocol shows it. Whatever is null is not there, or goes away. */
record BreakoutView(String activity, Breakout breakout) {

    /** What everybody sees, the stage included. */
    Map<String, Object> head() {
        Map<String, Object> head = clock();
        head.put("formation", breakout.formation().name().toLowerCase(Locale.ROOT));
        head.put("selfChosen", breakout.formation() == Formation.SELF_CHOSEN);
        head.put("groups", breakout.groups());
        head.put("sizes", breakout.sizes());
        return wrap(head);
    }

    Map<String, Object> clockOnly() {
        return wrap(clock());
    }

    private Map<String, Object> clock() {
        boolean running = breakout.state() == State.RUNNING;
        Map<String, Object> clock = new LinkedHashMap<>();
        clock.put("state", breakout.state().name().toLowerCase(Locale.ROOT));
        clock.put("endsAt", running && breakout.endsAt() > 0 ? breakout.endsAt() : null);
        clock.put("warned", (running && breakout.isWarned()) ? true : null);
        return clock;
    }

    Map<String, Object> sizes() {
        return wrap(Map.of("sizes", breakout.sizes()));
    }

    /** All members, and the end of those who were but are not any more. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        breakout.dropped().forEach(participant -> members.put(participant, null));
        breakout.members().forEach((participant, member) -> members.put(participant, plain(member)));
        return wrap(Map.of("members", members));
    }

    Map<String, Object> noMembers() {
        return Patch.put(null, "breakouts", activity, "members");
    }

    /** One member; null where the person is in no group. */
    Map<String, Object> member(String participant) {
        Member member = breakout.members().get(participant);
        return Patch.put(member == null ? null : plain(member), "breakouts", activity, "members", participant);
    }

    private static Map<String, Object> plain(Member member) {
        return Map.of("group", member.group(), "name", member.name(), "organisation", member.organisation());
    }

    /** The call of one group; null if there is none. */
    Map<String, Object> call(int group) {
        Call call = breakout.calls().get(group);
        Object plain = call == null ? null : Map.of("at", call.at(), "by", call.by(), "name", call.name());
        return Patch.put(plain, "calls", activity + "-" + group);
    }

    private Map<String, Object> wrap(Map<String, Object> inner) {
        return Patch.put(inner, "breakouts", activity);
    }
}
