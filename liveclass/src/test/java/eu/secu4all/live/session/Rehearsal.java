package eu.secu4all.live.session;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A live room without sockets and journal: numbers events, applies them, and keeps the view of everybody who stays. */
final class Rehearsal {

    static final Sender TRAINER = new Sender("t1", Role.TRAINER, "NAME-t1", "ORG-x", "en");
    static final Sender STAGE = new Sender("stage", Role.STAGE, "", "", "en");

    record Logged(SessionEvent event, Stamp stamp) {}

    final LiveSession session = new LiveSession();
    final List<Logged> log = new ArrayList<>();
    final Map<Sender, Map<String, Object>> views = new LinkedHashMap<>();
    Instant now = Instant.parse("2026-03-02T09:00:00Z");

    static Sender learner(int number) {
        String language = List.of("de", "it", "fr", "en").get(number % 4);
        return new Sender("p" + number, Role.LEARNER, "NAME-p" + number, "ORG-" + number % 3, language);
    }

    /** A room with the agenda of {@link Samples}, the trainer, the stage and so many learners. */
    static Rehearsal with(int learners) {
        Rehearsal rehearsal = new Rehearsal();
        rehearsal.happen(rehearsal.session.open("r1", Samples.agenda()), Stamp.SERVER);
        rehearsal.come(TRAINER);
        rehearsal.come(STAGE);
        for (int number = 1; number <= learners; number++) {
            rehearsal.come(learner(number));
        }
        return rehearsal;
    }

    Rehearsal live() {
        return ok(TRAINER, new SessionCommand.Start());
    }

    void come(Sender who) {
        happen(session.came(who), who.participant());
        views.put(who, snapshot(session, who));
    }

    Optional<Refusal> send(Sender sender, SessionCommand command) {
        Decision<SessionEvent> decision = session.decide(sender, command, new Moment(now, log.size()));
        if (decision instanceof Decision.Declined<SessionEvent> declined) {
            return Optional.of(declined.refusal());
        }
        happen(((Decision.Accepted<SessionEvent>) decision).events(), sender.participant());
        return Optional.empty();
    }

    Rehearsal ok(Sender sender, SessionCommand command) {
        send(sender, command).ifPresent(refusal -> {
            throw new AssertionError(command + " was refused: " + refusal);
        });
        return this;
    }

    void pass(long seconds) {
        now = now.plusSeconds(seconds);
        while (session.nextDue().filter(due -> !due.isAfter(now)).isPresent()) {
            happen(session.due(now), Stamp.SERVER);
        }
    }

    void happen(List<SessionEvent> events, String actor) {
        for (SessionEvent event : events) {
            Stamp stamp = new Stamp(log.size() + 1, now, actor);
            Map<Sender, Object> groups = new LinkedHashMap<>();
            views.keySet().forEach(who -> groups.put(who, groups(who)));
            session.on(event, stamp);
            log.add(new Logged(event, stamp));
            List<Share> shares = session.shares(event, stamp);
            for (Map.Entry<Sender, Map<String, Object>> view : views.entrySet()) {
                Sender who = view.getKey();
                if (session.changesGroups(event) && !Objects.equals(groups.get(who), groups(who))) {
                    view.setValue(snapshot(session, who));
                } else {
                    shares.stream()
                            .filter(share -> reaches(share.audience(), who))
                            .forEach(share -> Patch.merge(view.getValue(), share.patch()));
                }
            }
        }
    }

    private Object groups(Sender who) {
        return List.of(session.groupOf(who.participant()), session.groupsOf(who.participant()));
    }

    private boolean reaches(Audience audience, Sender who) {
        if (audience instanceof Audience.Person person) {
            return person.participant().equals(who.participant());
        }
        if (audience instanceof Audience.Group group) {
            return who.role() == Role.LEARNER
                    && session.groupOf(who.participant()).equals(Optional.of(group));
        }
        return switch ((Audience.Wide) audience) {
            case EVERYONE -> true;
            case PEOPLE -> who.role() != Role.STAGE;
            case TRAINERS -> who.role() == Role.TRAINER;
            case LEARNERS -> who.role() == Role.LEARNER;
            case STAGE -> who.role() == Role.STAGE;
        };
    }

    static Map<String, Object> snapshot(LiveSession session, Sender who) {
        Map<String, Object> view = new LinkedHashMap<>();
        Patch.merge(view, session.view(wide(who.role())));
        Patch.merge(view, session.own(who.participant(), who.role()));
        return view;
    }

    static Audience.Wide wide(Role role) {
        return switch (role) {
            case TRAINER -> Audience.Wide.TRAINERS;
            case LEARNER -> Audience.Wide.LEARNERS;
            case STAGE -> Audience.Wide.STAGE;
        };
    }

    Object at(Sender who, String... path) {
        Object node = views.get(who);
        for (String key : path) {
            node = node instanceof Map<?, ?> tree ? tree.get(key) : null;
        }
        return node;
    }
}
