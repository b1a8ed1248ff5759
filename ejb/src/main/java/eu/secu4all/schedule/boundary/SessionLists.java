package eu.secu4all.schedule.boundary;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.schedule.control.SessionStore;
import eu.secu4all.schedule.entity.LiveSession;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists of sessions, a page at a time. */
@Stateless
public class SessionLists {

    public static final int PAGE_MAX = 100;

    /** A planned session that was never opened stays among the coming ones for a day. */
    private static final Duration LATE = Duration.ofDays(1);

    private static final String MINE_TO_LEAD =
            "s.purpose = 'CLASS' and s.template = false and (s.leader = :person or s.id in :led)";
    private static final String MINE_TO_ATTEND = "s.purpose = 'CLASS' and s.template = false and s.leader <> :person"
            + " and s.id not in :led"
            + " and (s.id in :expected or (s.admits = 'ORGANISATION' and s.organisation = :organisation))";
    private static final String COMING = "(s.status = 'LIVE' or (s.status = 'PLANNED' and s.start >= :late))";
    private static final String OVER = "(s.status = 'ENDED' or (s.status = 'PLANNED' and s.start < :late))";
    private static final String WORDS = "s.words like :words escape '!'";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private SessionStore sessions;

    @Inject
    private Clock clock;

    public enum Part {
        LEAD,
        ATTEND
    }

    public enum When {
        /** Live or still to come, the next first. */
        COMING,
        /** Over, the latest first. */
        OVER
    }

    /**
     * What to list.
     *
     * @param words part of a title in any language; empty for all
     * @param first how many to pass over
     * @param size how many at most, up to {@link #PAGE_MAX}
     */
    public record Search(Part part, When when, String words, int first, int size) {}

    /** Some of the lines found, and how many there are in all. */
    public record Found(List<SessionLine> lines, long total) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /** The caller's own sessions. */
    public Found mine(Caller caller, Search search) {
        String who = search.part() == Part.LEAD ? MINE_TO_LEAD : MINE_TO_ATTEND;
        boolean coming = search.when() == When.COMING;
        String where = " from LiveSession s where " + who + " and " + (coming ? COMING : OVER) + " and " + WORDS;
        String order = coming ? " order by s.start, s.id" : " order by s.start desc, s.id desc";
        TypedQuery<Long> count = entities.createQuery("select count(s)" + where, Long.class);
        TypedQuery<LiveSession> page = entities.createQuery("select s" + where + order, LiveSession.class)
                .setFirstResult(search.first())
                .setMaxResults(Math.min(search.size(), PAGE_MAX));
        fill(count, caller, search);
        fill(page, caller, search);
        return new Found(page.getResultStream().map(Views::line).toList(), count.getSingleResult());
    }

    /** All templates, by title in their source language; refuses {@code no-right} unless trainer or administrator. */
    public List<SessionLine> templates(Caller caller) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return entities.createQuery(
                        "select s from LiveSession s where s.template = true order by s.words", LiveSession.class)
                .setMaxResults(PAGE_MAX)
                .getResultStream()
                .map(Views::line)
                .toList();
    }

    private void fill(TypedQuery<?> query, Caller caller, Search search) {
        query.setParameter("person", caller.person())
                .setParameter("led", someOf(sessions.coLed(caller.person())))
                .setParameter("late", clock.instant().minus(LATE))
                .setParameter(
                        "words",
                        "%" + search.words().strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        if (search.part() == Part.ATTEND) {
            query.setParameter("organisation", caller.organisation())
                    .setParameter("expected", someOf(sessions.expecting(caller.person())));
        }
    }

    /** An empty list cannot stand after IN; no session has the id 0. */
    static List<Long> someOf(List<Long> ids) {
        return ids.isEmpty() ? List.of(0L) : ids;
    }

    static String words(LocalizedText title) {
        return title.texts().values().stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
