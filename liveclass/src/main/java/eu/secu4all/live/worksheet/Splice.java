package eu.secu4all.live.worksheet;

/**
 * One change of a text: at position {@code at}, {@code insert} is put in and the next {@code remove} units are taken
 * out. Positions and lengths are UTF-16 units, as in Java and JavaScript.
 */
public record Splice(int at, int remove, String insert) {

    /** Where the part ends that is taken out. */
    public int end() {
        return at + remove;
    }

    public boolean isNothing() {
        return remove == 0 && insert.isEmpty();
    }
}
