package eu.secu4all.live.session;

import eu.secu4all.live.poll.RoundOutcome;
import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.worksheet.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is true in one live room. Changed only by {@link #on}; used by one thread at a time.
 *
 * <p>What the server itself does (opening, coming, going, deadlines) has methods of its own that give events; what
 * people ask for goes through {@link #decide}. Events of one decision are applied in order, each under its own number.
 */
public final class LiveSession {

    private static final Rights RIGHTS = new Rights();

    private final Parts parts = new Parts();
    private final Changes changes = new Changes(parts);
    private final Shares shares = new Shares(parts);

    /** The room's first events: it exists, and runs if people work in it at their own pace (PACE-1). */
    public List<SessionEvent> open(String revision, Agenda agenda) {
        List<SessionEvent> events = new ArrayList<>(List.of(new SessionEvent.Opened(revision, agenda)));
        agenda.ownPace().ifPresent(exercise -> events.addAll(OwnPace.begin(exercise)));
        return events;
    }

    /** The worksheet was given back: people go on with it (PACE-3); empty if they are at it, or if this is a class. */
    public List<SessionEvent> goOn() {
        return OwnPace.goOn(parts);
    }

    public WorkState work() {
        return OwnPace.work(parts);
    }

    /** Somebody is in the room (again); empty if nothing changes by it, if the person was removed, and for the stage. */
    public List<SessionEvent> came(Sender who) {
        SessionEvent.PersonCame came = new SessionEvent.PersonCame(
                who.participant(), who.name(), who.organisation(), who.role(), who.language());
        boolean known = parts.people.find(who.participant()).equals(Optional.of(came.person()));
        if (known || isRemoved(who.participant()) || who.role() == Role.STAGE) {
            return List.of();
        }
        List<SessionEvent> events = new ArrayList<>(List.of(came));
        if (who.role() == Role.LEARNER) {
            parts.breakouts.place(came.person()).forEach(event -> events.add(new SessionEvent.OfBreakout(event)));
        }
        return events;
    }

    /** The last connection of somebody is gone for good; empty if they were not here. */
    public List<SessionEvent> went(String participant) {
        return parts.people.isHere(participant) ? List.of(new SessionEvent.PersonWent(participant)) : List.of();
    }

    /**
     * The server starts and has replayed everything; empty if nobody was here.
     *
     * @param last when the last event was stored
     */
    public List<SessionEvent> restarted(Instant last) {
        return parts.people.everybody().stream().anyMatch(Roster.Participant::here)
                ? List.of(new SessionEvent.RoomRestarted(last.toEpochMilli()))
                : List.of();
    }

    /** Includes the rights table. A sender who never came, or was removed, is refused. */
    public Decision<SessionEvent> decide(Sender sender, SessionCommand command, Moment moment) {
        Optional<Refusal> refusal = rights(sender, command);
        return refusal.isPresent() ? Decision.no(refusal.get()) : command.decideIn(parts, sender, moment);
    }

    /** Why this sender may not even ask; empty if they may. */
    Optional<Refusal> rights(Sender sender, SessionCommand command) {
        if (isRemoved(sender.participant())) {
            return Optional.of(SessionRefusal.REMOVED);
        }
        if (parts.people.find(sender.participant()).isEmpty()) {
            return Optional.of(SessionRefusal.NOT_ALLOWED);
        }
        return RIGHTS.refusal(command.asked().getClass(), standing(sender, command), status());
    }

    private Standing standing(Sender sender, SessionCommand command) {
        return switch (sender.role()) {
            case TRAINER -> Standing.TRAINER;
            case STAGE -> Standing.STAGE;
            case LEARNER -> command.standing(sender, groupOf(sender.participant()));
        };
    }

    /** Deadlines that have come: polls that close, exercises that warn and end. */
    public List<SessionEvent> due(Instant now) {
        Stream<SessionEvent> polls = parts.polls.due(now).stream().map(SessionEvent.OfPoll::new);
        Stream<SessionEvent> breakouts = parts.breakouts.due(now).stream().map(SessionEvent.OfBreakout::new);
        return Stream.concat(polls, breakouts).toList();
    }

    public Optional<Instant> nextDue() {
        return Stream.of(parts.polls.nextDue(), parts.breakouts.nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Applies what was stored. */
    public void on(SessionEvent event, Stamp stamp) {
        event.applyTo(changes, stamp);
    }

    /** What {@code event} changes in the views, to be applied in order; to be called right after {@link #on}. */
    public List<Share> shares(SessionEvent event, Stamp stamp) {
        return event.sharesOf(shares, stamp);
    }

    /** Snapshot of the shared view of TRAINERS, LEARNERS or STAGE. */
    public Map<String, Object> view(Audience.Wide audience) {
        return shares.view(audience);
    }

    /** What only this person sees; merges into the view of their role. */
    public Map<String, Object> own(String participant, Role role) {
        return shares.own(participant, role);
    }

    /** {@code answers} and {@code tallies} of the tree {@code now}, whole; send {@code Patch.between} two of them. */
    public Map<String, Object> tallies(Audience.Wide audience) {
        return parts.polls.tallies(audience);
    }

    /** The group whose stream this person is in now. */
    public Optional<Audience.Group> groupOf(String participant) {
        return parts.breakouts.groupOf(participant);
    }

    /** Activity to group of this person, in every exercise so far. */
    public Map<String, Integer> groupsOf(String participant) {
        return parts.breakouts.groupsOf(participant);
    }

    /** Whether {@link #groupOf} or {@link #groupsOf} of somebody changes with {@code event}: they get a fresh snapshot. */
    public boolean changesGroups(SessionEvent event) {
        return event instanceof SessionEvent.OfBreakout breakout && parts.breakouts.changesGroups(breakout.event());
    }

    /** Who is and was in the room. */
    public Roster roster() {
        return parts.people;
    }

    public boolean isRemoved(String participant) {
        return parts.people.isRemoved(participant);
    }

    public SessionStatus status() {
        return parts.course.status();
    }

    /** When it ended; empty if it has not, or was reopened. */
    public Optional<Instant> endedAt() {
        return parts.course.endedAt();
    }

    /** The plan's revision that the room plays. */
    public String revision() {
        return parts.course.revision();
    }

    public Agenda agenda() {
        return parts.course.agenda();
    }

    /** Whether the activity was on the stage, so that learners may fetch it (DOOR-4). */
    public boolean wasOnStage(String activity) {
        return parts.stage.wasOnStage(activity);
    }

    /** Whether right answers and explanation of the poll may be fetched by everybody (DOOR-4). */
    public boolean isRevealed(String activity) {
        return parts.polls.isRevealed(activity);
    }

    /** Every round of every poll so far, for the record. */
    public List<RoundOutcome> outcomes() {
        return parts.polls.outcomes();
    }

    /** Whether everybody may see the worksheet of this group. */
    public boolean isShown(String activity, int group) {
        return parts.worksheets.isShown(activity, group);
    }

    /** The worksheet of a group; empty if there is none (yet). */
    public Optional<Sheet> worksheet(String activity, int group) {
        return parts.worksheets.find(activity, group);
    }

    /** Messages before number {@code before}, newest first, at most {@code limit}, as in the view (DOOR-7). */
    public Map<String, Object> chat(String channel, long before, int limit) {
        return parts.chat.before(channel, before, limit);
    }
}
