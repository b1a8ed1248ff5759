package eu.secu4all.live.house;

import eu.secu4all.language.Language;
import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.content.AgendaReader;
import eu.secu4all.live.door.RefusalTexts;
import eu.secu4all.live.record.AttendanceSheets;
import eu.secu4all.live.room.House;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.schedule.boundary.Admissions;
import eu.secu4all.schedule.boundary.FrozenPlans;
import eu.secu4all.schedule.boundary.Sessions;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs between the rooms and the planned sessions. */
final class Errands implements House {

    private static final Logger LOG = Logger.getLogger(Errands.class.getName());

    private final Executor thread;
    private final Neighbours neighbours;

    record Neighbours(
            FrozenPlans plans,
            Sessions sessions,
            Admissions admissions,
            AttendanceSheets attendance,
            LongConsumer handIns) {}

    Errands(Executor thread, Neighbours neighbours) {
        this.thread = thread;
        this.neighbours = neighbours;
    }

    @Override
    public CompletionStage<SessionCommand.Refresh> planned(long session) {
        return CompletableFuture.supplyAsync(
                () -> {
                    FrozenPlans.Frozen frozen = neighbours.plans().freeze(session);
                    return new SessionCommand.Refresh(frozen.revision(), AgendaReader.agenda(frozen.plan()));
                },
                thread);
    }

    @Override
    public void happened(long session, SessionEvent event, Stamp stamp) {
        if (event instanceof SessionEvent.Started || event instanceof SessionEvent.Reopened) {
            tell(() -> neighbours.sessions().opened(session, stamp.at()));
        } else if (event instanceof SessionEvent.Ended) {
            ended(session, stamp.at());
        } else if (event instanceof SessionEvent.PersonRemoved removed) {
            tell(() -> neighbours.admissions().revoke(session, removed.participant()));
        } else if (event instanceof SessionEvent.OfBreakout exercise
                && exercise.event() instanceof BreakoutEvent.Ended) {
            tell(() -> neighbours.handIns().accept(session));
        }
    }

    /** Told again it changes nothing. */
    void ended(long session, Instant at) {
        tell(() -> neighbours.attendance().handOver(session, at));
        tell(() -> neighbours.sessions().ended(session, at));
    }

    @Override
    public String say(String code, String language) {
        return RefusalTexts.say(code, Language.find(language).orElse(Language.EN));
    }

    private void tell(Runnable errand) {
        thread.execute(() -> {
            try {
                errand.run();
            } catch (RuntimeException failure) {
                LOG.log(Level.SEVERE, "could not tell the schedule what happened in a room", failure);
            }
        });
    }
}
