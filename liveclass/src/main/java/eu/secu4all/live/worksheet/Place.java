package eu.secu4all.live.worksheet;

import eu.secu4all.live.worksheet.WorksheetForm.Field;
import eu.secu4all.live.worksheet.WorksheetForm.Kind;
import java.util.List;
import java.util.Optional;

/**
 * One place of a form that can be filled in.
 *
 * @param row empty unless the place is in a table
 * @param options ids of the choices; empty unless the kind is CHOICE
 */
record Place(Kind kind, String row, List<String> options) {

    static final int TEXT_MAX = 300;
    static final int LONG_TEXT_MAX = 4_000;
    static final int POINT_MAX = 5;

    /** Finds the place a path names; empty if the form has none, or its content is computed. */
    static Optional<Place> find(WorksheetForm form, String path) {
        String[] steps = path.split("/", -1);
        if (steps.length == 1) {
            return form.field(path)
                    .filter(field -> !field.isTable())
                    .map(field -> new Place(field.kind(), "", field.options()));
        }
        if (steps.length != 3) {
            return Optional.empty();
        }
        return form.field(steps[0])
                .filter(Field::isTable)
                .flatMap(table -> table.column(steps[2]))
                .filter(column -> !column.kind().isComputed())
                .map(column -> new Place(column.kind(), steps[1], column.options()));
    }

    boolean isInTable() {
        return !row.isEmpty();
    }

    int lengthMax() {
        return kind == Kind.TEXT ? TEXT_MAX : LONG_TEXT_MAX;
    }

    /** Why {@code value} cannot stand here; empty if it can. */
    Optional<WorksheetRefusal> barTo(CellValue value) {
        if (kind.isText()) {
            return Optional.of(WorksheetRefusal.NOT_A_VALUE);
        }
        if (value instanceof CellValue.Choice choice) {
            return barToChoice(choice.option());
        }
        if (value instanceof CellValue.Figure figure) {
            return barToFigure(figure.number());
        }
        return Optional.empty();
    }

    private Optional<WorksheetRefusal> barToChoice(String option) {
        if (kind != Kind.CHOICE) {
            return Optional.of(WorksheetRefusal.NOT_A_NUMBER);
        }
        return options.contains(option) ? Optional.empty() : Optional.of(WorksheetRefusal.NO_SUCH_OPTION);
    }

    private Optional<WorksheetRefusal> barToFigure(double number) {
        if (kind == Kind.CHOICE) {
            return Optional.of(WorksheetRefusal.NO_SUCH_OPTION);
        }
        if (!(Math.abs(number) <= Figures.LARGEST)) {
            return Optional.of(WorksheetRefusal.NOT_A_NUMBER);
        }
        boolean isPoint = number >= 1 && number <= POINT_MAX && number == Math.rint(number);
        return kind != Kind.SCALE || isPoint ? Optional.empty() : Optional.of(WorksheetRefusal.POINT_OUT_OF_RANGE);
    }
}
