package eu.secu4all.live.worksheet;

/** How numbers of a worksheet are rounded and written, the same in the browser. */
final class Figures {

    /** Numbers beyond it, in either direction, are refused. */
    static final double LARGEST = 1e12;

    private static final double PRECISION = 1e6;

    private Figures() {}

    /** Rounds to six decimals as the browser does, which hides that 0.1 and 0.2 make 0.30000000000000004. */
    static double rounded(double number) {
        return Math.floor(number * PRECISION + 0.5) / PRECISION;
    }

    /** A Long if it is whole, else a Double: as the number would be written by hand. */
    static Object plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) <= LARGEST) {
            return (long) number;
        }
        return number;
    }
}
