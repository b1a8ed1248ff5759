package eu.secu4all.live.session;

import eu.secu4all.live.hands.HandEvent;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.stage.StageCommand;
import eu.secu4all.live.stage.StageEvent;
import eu.secu4all.live.stage.Stop;
import eu.secu4all.live.timer.Timer;
import eu.secu4all.live.timer.TimerEvent;
import eu.secu4all.live.worksheet.WorksheetCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the session decides itself, and where one activity touches another. Changes nothing. */
final class SessionRules {

    static final int MESSAGE_LENGTH_MAX = 500;

    private SessionRules() {}

    static Decision<SessionEvent> start(Parts parts, Moment moment) {
        return switch (parts.course.status()) {
            case LIVE -> Decision.no(SessionRefusal.ALREADY_LIVE);
            case ENDED -> Decision.no(SessionRefusal.SESSION_ENDED);
            case LOBBY -> {
                List<SessionEvent> events = new ArrayList<>(List.of(new SessionEvent.Started()));
                parts.stage.first().ifPresent(first -> events.addAll(arrival(first, first.firstSlide(), moment)));
                yield Decision.yes(events);
            }
        };
    }

    static Decision<SessionEvent> end(Parts parts) {
        if (!parts.course.is(SessionStatus.LIVE)) {
            return Decision.no(SessionRefusal.NOT_LIVE);
        }
        List<SessionEvent> events = new ArrayList<>();
        parts.polls.closeAll().forEach(event -> events.add(new SessionEvent.OfPoll(event)));
        parts.breakouts.endAll().forEach(event -> events.add(new SessionEvent.OfBreakout(event)));
        events.addAll(timeOff(parts));
        events.add(new SessionEvent.Ended());
        return Decision.yes(events);
    }

    static Decision<SessionEvent> reopen(Parts parts) {
        return parts.course.is(SessionStatus.ENDED)
                ? Decision.yes(new SessionEvent.Reopened())
                : Decision.no(SessionRefusal.NOT_ENDED);
    }

    static Decision<SessionEvent> message(SessionCommand.Message command) {
        String text = command.text().strip();
        return text.length() > MESSAGE_LENGTH_MAX
                ? Decision.no(SessionRefusal.TEXT_TOO_LONG)
                : Decision.yes(new SessionEvent.MessageChanged(text));
    }

    static Decision<SessionEvent> refresh(Parts parts, SessionCommand.Refresh command) {
        Agenda planned = command.agenda();
        if (command.revision().equals(parts.course.revision())) {
            return Decision.no(SessionRefusal.NOTHING_NEW);
        }
        if (!fits(parts, planned)) {
            return Decision.no(SessionRefusal.IN_USE);
        }
        List<String> dropped = new ArrayList<>(parts.course.agenda().ids());
        dropped.removeAll(planned.ids());
        List<SessionEvent> events = new ArrayList<>();
        events.add(new SessionEvent.Refreshed(command.revision(), planned, dropped));
        parts.stage.lead(planned.stops()).ifPresent(event -> events.add(new SessionEvent.OfStage(event)));
        return Decision.yes(events);
    }

    private static boolean fits(Parts parts, Agenda planned) {
        return parts.stage.fits(planned.stops())
                && parts.polls.fit(planned.polls())
                && parts.course.agenda().worksheets().entrySet().stream()
                        .filter(entry -> parts.breakouts.isUsed(entry.getKey()))
                        .allMatch(entry ->
                                entry.getValue().equals(planned.worksheets().get(entry.getKey())));
    }

    static Decision<SessionEvent> remove(Parts parts, SessionCommand.RemovePerson command) {
        String participant = command.participant();
        Optional<Roster.Participant> person = parts.people.find(participant);
        if (person.isEmpty()) {
            return Decision.no(SessionRefusal.NO_SUCH_PERSON);
        }
        if (person.get().role() == Role.TRAINER) {
            return Decision.no(SessionRefusal.TRAINERS_STAY);
        }
        List<SessionEvent> events = new ArrayList<>();
        if (parts.hands.isUp(participant)) {
            events.add(new SessionEvent.OfHand(new HandEvent.Lowered(participant)));
        }
        parts.breakouts.leave(participant).forEach(event -> events.add(new SessionEvent.OfBreakout(event)));
        events.add(new SessionEvent.PersonRemoved(participant));
        return Decision.yes(events);
    }

    /** Leaving an activity ends its timer; a break begins with one. */
    static Decision<SessionEvent> stage(Parts parts, StageCommand command, Moment moment) {
        Optional<Stop> current = parts.stage.current();
        if (!(command instanceof StageCommand.Go go)
                || current.filter(stop -> stop.id().equals(go.activity())).isPresent()) {
            return parts.stage.decide(command).map(SessionEvent.OfStage::new);
        }
        Decision<StageEvent> decision = parts.stage.decide(go);
        if (decision instanceof Decision.Accepted<StageEvent>) {
            List<SessionEvent> events = new ArrayList<>(timeOff(parts));
            parts.stage.find(go.activity()).ifPresent(stop -> events.addAll(arrival(stop, go.slide(), moment)));
            return Decision.yes(events);
        }
        return decision.map(SessionEvent.OfStage::new);
    }

    private static List<SessionEvent> arrival(Stop stop, int slide, Moment moment) {
        SessionEvent went = new SessionEvent.OfStage(new StageEvent.Went(stop.id(), slide));
        return stop.kind() == Stop.Kind.BREAK
                ? List.of(went, new SessionEvent.OfTimer(Timer.set(stop.minutes(), moment.at())))
                : List.of(went);
    }

    private static List<SessionEvent> timeOff(Parts parts) {
        return parts.timer.isSet() ? List.of(new SessionEvent.OfTimer(new TimerEvent.Cleared())) : List.of();
    }

    static Decision<SessionEvent> worksheet(Parts parts, Sender sender, WorksheetCommand command) {
        Optional<Refusal> bar = parts.breakouts.barToEditing(sender, command.activity(), command.group());
        return bar.isPresent()
                ? Decision.no(bar.get())
                : parts.worksheets.decide(command, sender.participant()).map(SessionEvent.OfWorksheet::new);
    }
}
