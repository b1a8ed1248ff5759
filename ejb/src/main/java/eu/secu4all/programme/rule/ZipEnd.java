package eu.secu4all.programme.rule;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Remembers the end of a zip while it is unpacked. Java unpacks half a zip without a word if it was cut between two files;
 * only the list of files at its end says how many there should have been.
 */
final class ZipEnd extends FilterInputStream {

    /** The record at the end, and the longest comment that may follow it. */
    private static final int RECORD = 22;

    private static final int LENGTH = RECORD + 65_535;
    private static final int COUNT = 10;

    private final byte[] end = new byte[2 * LENGTH];
    private int kept;

    ZipEnd(InputStream zip) {
        super(zip);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, Math.min(length, LENGTH));
        if (read > 0) {
            if (kept + read > end.length) {
                System.arraycopy(end, kept - LENGTH, end, 0, LENGTH);
                kept = LENGTH;
            }
            System.arraycopy(buffer, offset, end, kept, read);
            kept += read;
        }
        return read;
    }

    /** Reads on to the end, and tells whether a list of just so many files stands there. */
    boolean lists(int files) throws IOException {
        transferTo(OutputStream.nullOutputStream());
        for (int at = kept - RECORD; at >= 0; at--) {
            if (end[at] == 'P' && end[at + 1] == 'K' && end[at + 2] == 5 && end[at + 3] == 6) {
                return (end[at + COUNT] & 0xFF) + 256 * (end[at + COUNT + 1] & 0xFF) == files;
            }
        }
        return false;
    }
}
