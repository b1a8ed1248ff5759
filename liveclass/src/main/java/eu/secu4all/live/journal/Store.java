package eu.secu4all.live.journal;

import eu.secu4all.transcript.boundary.Entry;
import eu.secu4all.transcript.boundary.NumberTaken;
import java.util.List;

/** What the group commit writes to: {@link eu.secu4all.transcript.boundary.Transcripts}, or a test's. */
interface Store {

    /** Stores all or none, durably; any runtime exception means that it is not known whether. */
    void append(List<Entry> entries) throws NumberTaken;

    List<Entry> read(long session, long after, int max);
}
