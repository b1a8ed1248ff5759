package eu.secu4all.live.session;

import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.chat.ChatEvent;
import eu.secu4all.live.hands.HandEvent;
import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.stage.StageEvent;
import eu.secu4all.live.stage.StageView;
import eu.secu4all.live.worksheet.WorksheetEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the last event changed in the views, and the views themselves. */
final class Shares {

    private final Parts parts;

    Shares(Parts parts) {
        this.parts = parts;
    }

    List<Share> session() {
        return List.of(parts.course.share());
    }

    List<Share> clocked() {
        List<Share> shares = new ArrayList<>(session());
        shares.addAll(parts.stageSight.clocked());
        return shares;
    }

    List<Share> laid(List<String> dropped) {
        List<Share> shares = new ArrayList<>(session());
        shares.addAll(parts.stageSight.laid(dropped));
        shares.addAll(parts.polls.gone(dropped));
        return shares;
    }

    List<Share> of(SessionEvent.PersonCame event) {
        return List.of(new Share(new Audience.Person(event.participant()), Patch.put(me(event.person()), "me")));
    }

    List<Share> of(StageEvent event) {
        List<Share> shares = new ArrayList<>(parts.stageSight.moved());
        if (event instanceof StageEvent.Shown shown && shown.view() != StageView.ACTIVITY) {
            shares.addAll(parts.worksheets.shown(shown.activity(), shown.group()));
        }
        return shares;
    }

    List<Share> timer() {
        return parts.timer.shares();
    }

    List<Share> of(PollEvent event, Stamp stamp) {
        return parts.polls.shares(event, stamp);
    }

    List<Share> of(BreakoutEvent event, Stamp stamp) {
        List<Share> shares = new ArrayList<>(parts.breakouts.shares(event, stamp));
        if (event instanceof BreakoutEvent.Formed formed) {
            shares.addAll(parts.worksheets.laidOut(formed.activity()));
        }
        return shares;
    }

    List<Share> of(WorksheetEvent event, Stamp stamp) {
        return parts.worksheets.shares(event, stamp);
    }

    List<Share> of(ChatEvent event, Stamp stamp) {
        return parts.chat.shares(event, stamp);
    }

    List<Share> of(HandEvent event) {
        return parts.hands.shares(event);
    }

    Map<String, Object> view(Audience.Wide audience) {
        Map<String, Object> view = new LinkedHashMap<>();
        List.of(
                        parts.course.view(),
                        parts.stageSight.view(),
                        parts.timer.view(),
                        parts.polls.view(audience),
                        parts.breakouts.view(audience),
                        parts.worksheets.view(audience),
                        parts.hands.view(audience),
                        parts.chat.view(audience))
                .forEach(piece -> Patch.merge(view, piece));
        return view;
    }

    Map<String, Object> own(String participant, Role role) {
        Map<String, Object> own = new LinkedHashMap<>();
        parts.people.find(participant).ifPresent(person -> own.put("me", me(person)));
        if (role == Role.LEARNER) {
            Map<String, Integer> groups = parts.breakouts.groupsOf(participant);
            Patch.merge(own, Patch.put(new LinkedHashMap<>(groups), "me", "group"));
            Patch.merge(own, parts.polls.own(participant));
            Patch.merge(own, parts.breakouts.own(participant));
            Patch.merge(own, parts.worksheets.own(groups));
            parts.breakouts.groupOf(participant).ifPresent(group -> Patch.merge(own, parts.chat.own(group)));
        }
        return own;
    }

    private static Map<String, Object> me(Roster.Participant person) {
        Map<String, Object> me = new LinkedHashMap<>();
        me.put("id", person.id());
        me.put("name", person.name());
        me.put("role", person.role().name().toLowerCase(Locale.ROOT));
        me.put("organisation", person.organisation());
        return me;
    }
}
