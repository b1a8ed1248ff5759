package eu.secu4all.live.handin;

import eu.secu4all.exercise.boundary.Paper;
import eu.secu4all.live.session.Agenda;
import eu.secu4all.live.session.LiveSession;
import eu.secu4all.live.worksheet.Computed;
import eu.secu4all.live.worksheet.Sheet;
import eu.secu4all.live.worksheet.WorksheetForm.Column;
import eu.secu4all.live.worksheet.WorksheetForm.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what stands in a worksheet (HAND-IN-1). */
final class Papers {

    private static final int GROUP = 1;

    private final Sheet sheet;
    private final Map<String, Object> cells = new LinkedHashMap<>();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private Papers(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Empty if nobody works at their own pace here. */
    static Optional<Paper> of(LiveSession live) {
        return live.agenda().ownPace().flatMap(exercise -> live.worksheet(exercise.id(), GROUP)
                .map(sheet -> new Papers(sheet).take(exercise)));
    }

    private Paper take(Agenda.BreakoutItem exercise) {
        for (Field field : exercise.form().fields()) {
            if (field.isTable()) {
                rows.put(field.id(), sheet.rows(field.id()));
                sheet.rows(field.id()).forEach(row -> take(field, field.id() + '/' + row + '/'));
            } else {
                put(field.id(), sheet.content(field.id()));
            }
        }
        return new Paper(cells, rows);
    }

    private void take(Field table, String row) {
        for (Column column : table.columns()) {
            Object content = column.kind().isComputed()
                    ? Computed.of(column, of -> sheet.content(row + of))
                            .map(Computed::plain)
                            .orElse(null)
                    : sheet.content(row + column.id());
            put(row + column.id(), content);
        }
    }

    private void put(String path, Object content) {
        if (content != null && !"".equals(content)) {
            cells.put(path, content);
        }
    }
}
