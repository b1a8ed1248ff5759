package eu.secu4all.programme.writing.boundary;

/**
 * A line of a comparison.
 *
 * @param before from 1; 0 if the line was not there
 * @param after from 1; 0 if the line is there no more
 */
public record Change(int before, int after, String text) {

    public boolean isGone() {
        return after == 0;
    }

    public boolean isNew() {
        return before == 0;
    }
}
