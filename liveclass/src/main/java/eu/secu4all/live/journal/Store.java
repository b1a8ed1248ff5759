package eu.secu4all.live.journal;

import eu.secu4all.transcript.boundary.Entry;
import eu.secu4all.transcript.boundary.NeverStored;
import eu.secu4all.transcript.boundary.NumberTaken;
import java.util.List;

/** What the group commit writes to: {@link eu.secu4all.transcript.boundary.Transcripts}, or a test's. */
interface Store {

    /**
     * Stores all or none, durably; any other runtime exception means that it is not known whether.
     *
     * @throws NeverStored if these entries cannot be stored at any time
     */
    void append(List<Entry> entries) throws NumberTaken;

    List<Entry> read(long session, long after, int max);
}
