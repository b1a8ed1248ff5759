package eu.secu4all.live.session;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How far the session is, which run sheet it plays, and the trainer's message. It shows as the key {@code session}. */
final class Course {

    private static final String ROOT = "session";

    private SessionStatus status = SessionStatus.LOBBY;
    private long startedAt;
    private long endedAt;
    private String revision = "";
    private String message = "";
    private Agenda agenda = Agenda.EMPTY;

    SessionStatus status() {
        return status;
    }

    Optional<Instant> endedAt() {
        return endedAt == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(endedAt));
    }

    boolean is(SessionStatus other) {
        return status == other;
    }

    String revision() {
        return revision;
    }

    Agenda agenda() {
        return agenda;
    }

    void play(String newRevision, Agenda newAgenda) {
        revision = newRevision;
        agenda = newAgenda;
    }

    void start(Stamp stamp) {
        status = SessionStatus.LIVE;
        startedAt = stamp.millis();
    }

    void end(Stamp stamp) {
        status = SessionStatus.ENDED;
        endedAt = stamp.millis();
    }

    void reopen() {
        status = SessionStatus.LIVE;
        endedAt = 0;
    }

    void message(String text) {
        message = text;
    }

    Map<String, Object> view() {
        Map<String, Object> view = standing();
        view.values().removeIf(value -> value == null);
        return Patch.put(view, ROOT);
    }

    Share share() {
        return new Share(Audience.EVERYONE, Patch.put(standing(), ROOT));
    }

    private Map<String, Object> standing() {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("status", status.word());
        standing.put("startedAt", startedAt > 0 ? startedAt : null);
        standing.put("endedAt", endedAt > 0 ? endedAt : null);
        standing.put("revision", revision);
        standing.put("message", message);
        standing.put("pace", agenda.ownPace().isPresent() ? "own" : null);
        return standing;
    }
}
