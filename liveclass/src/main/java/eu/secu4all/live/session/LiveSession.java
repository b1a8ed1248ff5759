package eu.secu4all.live.session;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is true in one live room. Changed only by {@link #on}; used by one thread at a time.
 *
 * <p>What the server itself does (opening, coming, going, deadlines) has methods of its own that give events; what people ask for goes
 * through {@link #decide}. Events of one decision are applied in order, each under its own number.
 */
public final class LiveSession {

    private final People people = new People();

    /** The room's first event. */
    public List<SessionEvent> open(String revision, Agenda agenda) {
        return List.of(new SessionEvent.Opened(revision, agenda));
    }

    /** Somebody is in the room (again); empty if nothing changes by it, or the person was removed. */
    public List<SessionEvent> came(Sender who, Moment moment) {
        return List.of();
    }

    /** The last connection of somebody is gone for good; empty if they were not here. */
    public List<SessionEvent> went(String participant) {
        return List.of();
    }

    /** The server starts and has replayed everything; empty if nobody was here. */
    public List<SessionEvent> restarted() {
        return List.of();
    }

    /** Includes the rights table. */
    public Decision<SessionEvent> decide(Sender sender, SessionCommand command, Moment moment) {
        return Decision.no(SessionRefusal.NOT_ALLOWED);
    }

    /** Deadlines that have come: polls that close, exercises that end. */
    public List<SessionEvent> due(Instant now) {
        return List.of();
    }

    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    /** Applies what was stored. */
    public void on(SessionEvent event, Stamp stamp) {}

    /** What {@code event} changes in the views; to be called right after {@link #on}. */
    public List<Share> shares(SessionEvent event, Stamp stamp) {
        return List.of();
    }

    /** Snapshot of the shared view of TRAINERS, LEARNERS or STAGE. */
    public Map<String, Object> view(Audience.Wide audience) {
        return Map.of();
    }

    /** What only this person sees; merges into the view of their role. */
    public Map<String, Object> own(String participant, Role role) {
        return Map.of();
    }

    /** {@code answers} and {@code tallies} of the tree {@code now}, whole; send {@code Patch.between} two of them. */
    public Map<String, Object> tallies(Audience.Wide audience) {
        return Map.of();
    }

    /** The group whose stream this person is in now. */
    public Optional<Audience.Group> groupOf(String participant) {
        return Optional.empty();
    }

    /** Whether somebody's group stream changes with {@code event}; they get a fresh snapshot instead of patches. */
    public boolean changesGroups(SessionEvent event) {
        return false;
    }

    /** Who is and was in the room. */
    public Roster roster() {
        return people;
    }

    public boolean isRemoved(String participant) {
        return false;
    }

    public SessionStatus status() {
        return SessionStatus.LOBBY;
    }

    /** The plan's revision that the room plays. */
    public String revision() {
        return "";
    }

    public Agenda agenda() {
        return new Agenda(List.of());
    }

    /** Whether the activity was on the stage, so that learners may fetch it (DOOR-4). */
    public boolean wasOnStage(String activity) {
        return false;
    }

    /** Whether right answers and explanation of the poll may be fetched by everybody (DOOR-4). */
    public boolean isRevealed(String activity) {
        return false;
    }

    /** Messages before number {@code before}, newest {@code limit}, by number, as in the view (DOOR-7). */
    public Map<String, Object> chat(String channel, long before, int limit) {
        return Map.of();
    }
}
