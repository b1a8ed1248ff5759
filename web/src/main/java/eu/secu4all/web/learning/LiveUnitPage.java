package eu.secu4all.web.learning;

import eu.secu4all.learning.boundary.LiveUnits;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.schedule.boundary.SessionLine;
import eu.secu4all.schedule.boundary.SessionStatus;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.schedule.SessionRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The sessions of a unit that is a live session: when they are, the way in when it is time, their record afterwards. */
@Named
@RequestScoped
public class LiveUnitPage {

    /** From then on the room is the thing to do; as on the home page. */
    private static final Duration ROOM_BEFORE = Duration.ofMinutes(30);

    /** A planned session that was never opened is no more to come. */
    private static final Duration LATE = Duration.ofDays(1);

    @Inject
    private LiveUnits units;

    @Inject
    private ActiveUser user;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<SessionLine> lines;

    /**
     * One session.
     *
     * @param start as ISO 8601, for the browser to say it in its own zone
     * @param zone in which it was planned, as the browser knows it
     * @param time it is live, or begins soon
     */
    public record Sitting(SessionRow row, String start, String zone, boolean time) {}

    @PostConstruct
    void show() {
        lines = UnitId.find(request.getParameter("id"))
                .map(unit -> units.sessions(user.caller(), unit))
                .orElse(List.of());
    }

    /** Live or to come, the next first. */
    public List<Sitting> getComing() {
        return lines.stream()
                .filter(this::isComing)
                .sorted(Comparator.comparing(SessionLine::start))
                .map(this::sitting)
                .toList();
    }

    /** Over, with a record, the latest first. */
    public List<Sitting> getOver() {
        return lines.stream()
                .filter(line -> line.status() == SessionStatus.ENDED)
                .map(this::sitting)
                .toList();
    }

    private boolean isComing(SessionLine line) {
        return line.status() == SessionStatus.LIVE
                || (line.status() == SessionStatus.PLANNED
                        && line.start().isAfter(clock.instant().minus(LATE)));
    }

    private Sitting sitting(SessionLine line) {
        boolean time = line.status() == SessionStatus.LIVE
                || !clock.instant().isBefore(line.start().minus(ROOM_BEFORE));
        return new Sitting(
                SessionRow.of(line, user.getLanguage()),
                line.start().toString(),
                line.zone().getId(),
                time);
    }
}
