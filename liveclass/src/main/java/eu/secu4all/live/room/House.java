package eu.secu4all.live.room;

import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import java.util.concurrent.CompletionStage;

/** What a room asks of the rest of the house. Everything returns at once. */
public interface House {

    /** The run sheet as it is planned now (session.refresh). */
    CompletionStage<SessionCommand.Refresh> planned(long session);

    /** An event is stored that others want to know of: started, ended, reopened, somebody removed. */
    void happened(long session, SessionEvent event, Stamp stamp);

    /** A refusal in words. */
    String say(String code, String language);
}
