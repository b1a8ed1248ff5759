package eu.secu4all.live.worksheet;

import eu.secu4all.live.worksheet.WorksheetForm.Band;
import eu.secu4all.live.worksheet.WorksheetForm.Column;
import eu.secu4all.live.worksheet.WorksheetForm.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a sum or product column in one row (WS-5). The browser computes the same.
 *
 * @param number rounded to six decimals
 * @param band the first band whose {@code upTo} is not below the number; empty above the last one
 */
public record Computed(double number, Optional<Band> band) {

    /**
     * Computes {@code column}.
     *
     * @param content what stands in a column of this row: a Number if it is filled
     * @return empty as long as one of the cells it is made of is empty
     */
    public static Optional<Computed> of(Column column, Function<String, Object> content) {
        List<Double> numbers = column.of().stream()
                .map(content)
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).doubleValue())
                .toList();
        if (numbers.isEmpty() || numbers.size() < column.of().size()) {
            return Optional.empty();
        }
        double exact = column.kind() == Kind.SUM
                ? numbers.stream().mapToDouble(Double::doubleValue).sum()
                : numbers.stream().reduce(1.0, (left, right) -> left * right);
        double number = Figures.rounded(exact);
        return Optional.of(new Computed(
                number,
                column.bands().stream().filter(band -> number <= band.upTo()).findFirst()));
    }

    /** A Long if it is whole, else a Double. */
    public Object plain() {
        return Figures.plain(number);
    }
}
