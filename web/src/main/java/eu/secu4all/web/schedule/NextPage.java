package eu.secu4all.web.schedule;

import eu.secu4all.schedule.boundary.SessionLine;
import eu.secu4all.schedule.boundary.SessionLists;
import eu.secu4all.schedule.boundary.SessionLists.Part;
import eu.secu4all.schedule.boundary.SessionLists.Search;
import eu.secu4all.schedule.boundary.SessionLists.When;
import eu.secu4all.schedule.boundary.SessionStatus;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is next for somebody, on the home page: the next live session, and the few after it. */
@Named
@RequestScoped
public class NextPage {

    private static final int SHOWN = 4;

    /** From then on the room is the thing to do; before, one looks at what is planned. */
    private static final Duration ROOM_BEFORE = Duration.ofMinutes(30);

    @Inject
    private SessionLists lists;

    @Inject
    private ActiveUser user;

    @Inject
    private Clock clock;

    private List<SessionLine> lines;

    @PostConstruct
    void show() {
        lines = Stream.of(Part.values())
                .map(part -> lists.mine(user.caller(), new Search(part, When.COMING, "", 0, SHOWN)))
                .flatMap(found -> found.lines().stream())
                .sorted(Comparator.comparing((SessionLine line) -> line.status() != SessionStatus.LIVE)
                        .thenComparing(SessionLine::start))
                .limit(SHOWN)
                .toList();
    }

    public boolean isNone() {
        return lines.isEmpty();
    }

    /** It is the first thing to do. */
    public boolean isNear() {
        return !isNone() && isTime();
    }

    public SessionRow getFirst() {
        return row(lines.get(0));
    }

    public List<SessionRow> getLater() {
        return lines.stream().skip(1).map(this::row).toList();
    }

    /** Whether the next session is live or begins soon. */
    public boolean isTime() {
        SessionLine first = lines.get(0);
        return first.status() == SessionStatus.LIVE
                || !clock.instant().isBefore(first.start().minus(ROOM_BEFORE));
    }

    private SessionRow row(SessionLine line) {
        return SessionRow.of(line, user.getLanguage());
    }
}
