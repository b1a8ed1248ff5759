package eu.secu4all.live.journal;

import eu.secu4all.transcript.boundary.Entry;
import eu.secu4all.transcript.boundary.NumberTaken;
import eu.secu4all.transcript.boundary.Transcripts;
import java.util.List;

/** The real store. */
record TranscriptStore(Transcripts transcripts) implements Store {

    @Override
    public void append(List<Entry> entries) throws NumberTaken {
        transcripts.append(entries);
    }

    @Override
    public List<Entry> read(long session, long after, int max) {
        return transcripts.read(session, after, max);
    }
}
