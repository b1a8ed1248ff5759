package eu.secu4all.live.room;

import eu.secu4all.transcript.boundary.Entry;
import java.util.List;

/** Where events are stored. */
public interface Journal {

    /**
     * Stores a batch durably, after all batches of the same room given before. Returns at once. When the store is away
     * the batch waits.
     */
    void append(Batch batch);

    /** Stored entries with a number above {@code after}, in order, at most {@code max}. May block. */
    List<Entry> read(long session, long after, int max);

    /** What one room wants stored, and who wants to know about it. */
    interface Batch {

        /** In order, without gaps, of one session. */
        List<Entry> entries();

        /** Whether the room has stepped down meanwhile: then nothing may be stored any more. */
        boolean isVoid();

        /** All of it is stored. Called by a thread of the journal; must return at once. */
        void stored();

        /**
         * Another writer has stored one of the numbers, or they can never be stored; nothing of this batch is stored
         * (ROOM-6).
         */
        void fenced();
    }
}
