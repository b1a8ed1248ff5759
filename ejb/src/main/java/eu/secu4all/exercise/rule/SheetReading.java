package eu.secu4all.exercise.rule;

import eu.secu4all.exercise.boundary.Paper;
import eu.secu4all.exercise.boundary.SheetView;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Worksheet;
import eu.secu4all.schedule.boundary.Worksheet.Band;
import eu.secu4all.schedule.boundary.Worksheet.Choice;
import eu.secu4all.schedule.boundary.Worksheet.Column;
import eu.secu4all.schedule.boundary.Worksheet.Field;
import eu.secu4all.schedule.boundary.Worksheet.FieldKind;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

/** A form and what was written in it, for one reader. */
public final class SheetReading {

    private static final int DECIMALS = 6;

    private final Worksheet form;
    private final Paper paper;
    private final Language wanted;
    private final Language source;

    /** @param source the language in which the form was written first */
    public SheetReading(Worksheet form, Paper paper, Language wanted, Language source) {
        this.form = form;
        this.paper = paper;
        this.wanted = wanted;
        this.source = source;
    }

    public SheetView view() {
        return new SheetView(form.sections().stream()
                .map(section -> new SheetView.Section(
                        say(section.title()),
                        section.fields().stream().map(this::field).toList()))
                .toList());
    }

    private SheetView.Field field(Field field) {
        if (field.kind() != FieldKind.TABLE) {
            return new SheetView.Field(
                    say(field.label()), written(paper.cells().get(field.id()), field.options()), List.of(), List.of());
        }
        return new SheetView.Field(
                say(field.label()),
                "",
                field.columns().stream().map(column -> say(column.label())).toList(),
                paper.rows().getOrDefault(field.id(), List.of()).stream()
                        .map(row -> row(field, row))
                        .toList());
    }

    private SheetView.Row row(Field table, String row) {
        return new SheetView.Row(table.columns().stream()
                .map(column -> cell(column, table.id() + "/" + row + "/"))
                .toList());
    }

    private SheetView.Cell cell(Column column, String row) {
        Object content = paper.cells().get(row + column.id());
        String text = written(content, column.options());
        Optional<Band> band = content instanceof Number number ? band(column, number) : Optional.empty();
        return new SheetView.Cell(
                say(column.label()),
                band.map(read -> text + " · " + say(read.label())).orElse(text),
                band.map(Band::level).orElse(0));
    }

    /** EXER-8: the first band that the result does not exceed. */
    private static Optional<Band> band(Column column, Number result) {
        return column.bands().stream()
                .filter(band -> result.doubleValue() <= band.upTo())
                .findFirst();
    }

    private String written(Object content, List<Choice> options) {
        if (content instanceof Number number) {
            NumberFormat format = NumberFormat.getInstance(wanted.locale());
            format.setMaximumFractionDigits(DECIMALS);
            return format.format(number);
        }
        String text = content == null ? "" : String.valueOf(content);
        return options.stream()
                .filter(option -> option.id().equals(text))
                .findFirst()
                .map(option -> say(option.text()))
                .orElse(text);
    }

    private String say(LocalizedText text) {
        return text.in(wanted, source).map(LocalizedText.Said::text).orElse("");
    }
}
