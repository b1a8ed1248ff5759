package eu.secu4all.live.room;

import eu.secu4all.live.rule.Sender;

/** One connection to a room, as the room sees it. Called by the room's writer only; never blocks, never throws. */
public interface Seat {

    /** Who sits here, as the door found them. */
    Sender who();

    /** The tab: a second seat of the same participant and client replaces the first (HS-5). */
    String client();

    /** Queues something to be shown; it may go out together with what follows, in this order. */
    void show(Item item);

    /**
     * Queues a change of the tree {@code now}. A seat that is behind may drop these; it then asks for the whole tree by
     * {@link Room#refresh}.
     */
    void showNow(Item item);

    /** Nothing more comes for the moment: what is queued may leave. */
    void flush();

    /** What was sent from here is refused; the client hears of it by what it is shown. */
    default void refused(String code) {
        // only who keeps an eye on forgers wants to know
    }

    void close(Closing why);
}
