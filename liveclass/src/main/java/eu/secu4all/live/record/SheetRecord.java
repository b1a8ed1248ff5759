package eu.secu4all.live.record;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.live.worksheet.Computed;
import eu.secu4all.live.worksheet.Sheet;
import eu.secu4all.live.worksheet.WorksheetForm;
import eu.secu4all.schedule.boundary.Worksheet;
import java.util.List;
import java.util.Optional;

/** The worksheet of one group, cell by cell. */
record SheetRecord(Worksheet worksheet, WorksheetForm form, Sheet sheet, Reader reader) {

    /**
     * What stands in one cell.
     *
     * @param content a String, a number, or null if it is empty; a choice in words
     * @param option the choice, else empty
     * @param level 1 to 4 where a result is read by a band, else 0
     * @param band how it is read, else empty
     * @param authors names of those who wrote it, the first one first
     */
    record Written(Object content, LocalizedText option, int level, LocalizedText band, List<String> authors) {

        boolean isChoice() {
            return !option.isEmpty();
        }
    }

    Written field(Worksheet.Field field) {
        return written(field.id(), field.options());
    }

    Written cell(Worksheet.Field table, String row, Worksheet.Column column) {
        String path = table.id() + "/" + row + "/";
        return switch (column.kind()) {
            case SUM, PRODUCT -> computed(table, row, column);
            default -> written(path + column.id(), column.options());
        };
    }

    private Written written(String path, List<Worksheet.Choice> options) {
        Object content = sheet.content(path);
        LocalizedText option = options.stream()
                .filter(choice -> choice.id().equals(content))
                .map(Worksheet.Choice::text)
                .findFirst()
                .orElse(LocalizedText.NONE);
        List<String> authors = sheet.authors(path).stream().map(reader::name).toList();
        Object said = option.isEmpty() ? content : reader.wording().plain(option);
        return new Written(said, option, 0, LocalizedText.NONE, authors);
    }

    /** RECORD-7. */
    private Written computed(Worksheet.Field table, String row, Worksheet.Column column) {
        Optional<Computed> result = form.field(table.id())
                .flatMap(field -> field.column(column.id()))
                .flatMap(shape -> Computed.of(shape, of -> sheet.content(table.id() + "/" + row + "/" + of)));
        Optional<WorksheetForm.Band> band = result.flatMap(Computed::band);
        LocalizedText label = band.flatMap(found -> column.bands().stream()
                        .filter(one -> one.upTo() == found.upTo())
                        .map(Worksheet.Band::label)
                        .findFirst())
                .orElse(LocalizedText.NONE);
        return new Written(
                result.map(Computed::plain).orElse(null),
                LocalizedText.NONE,
                band.map(WorksheetForm.Band::level).orElse(0),
                label,
                List.of());
    }
}
