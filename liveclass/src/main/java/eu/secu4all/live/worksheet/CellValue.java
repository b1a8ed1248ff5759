package eu.secu4all.live.worksheet;

/**
 * What stands in a cell that is not text. In JSON a number, the id of an option, or null; {@link #of} and
 * {@link #plain} translate.
 */
public sealed interface CellValue {

    CellValue NOTHING = new Nothing();

    /**
     * Reads what JSON gives.
     *
     * @param plain a number, a string (the id of an option), or null
     * @throws IllegalArgumentException if it is anything else
     */
    static CellValue of(Object plain) {
        if (plain == null) {
            return NOTHING;
        }
        if (plain instanceof Number number) {
            return new Figure(number.doubleValue());
        }
        if (plain instanceof String option) {
            return new Choice(option);
        }
        throw new IllegalArgumentException("neither a number nor the id of an option");
    }

    /** As JSON has it: a Long or Double, a String, or null. */
    Object plain();

    record Figure(double number) implements CellValue {
        @Override
        public Object plain() {
            return Figures.plain(number);
        }
    }

    record Choice(String option) implements CellValue {
        @Override
        public Object plain() {
            return option;
        }
    }

    /** The cell was emptied. */
    record Nothing() implements CellValue {
        @Override
        public Object plain() {
            return null;
        }
    }
}
