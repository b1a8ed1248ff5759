package eu.secu4all.live.record;

import eu.secu4all.live.content.AgendaReader;
import eu.secu4all.live.session.Agenda;
import eu.secu4all.live.worksheet.Sheet;
import eu.secu4all.live.worksheet.WorksheetForm;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.SessionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The worksheets of one exercise that the reader may see, by group. */
record SheetsRead(Activity.Breakout breakout, Map<Integer, SheetRecord> groups) {

    private static final int GROUPS_MAX = 16;

    /** Exercises without a worksheet to see are left out. */
    static List<SheetsRead> of(SessionPlan plan, Reader reader) {
        Agenda agenda = AgendaReader.agenda(plan);
        List<SheetsRead> all = new ArrayList<>();
        for (Activity activity : plan.activities()) {
            if (activity instanceof Activity.Breakout breakout) {
                WorksheetForm form = agenda.worksheets().get(breakout.id());
                Map<Integer, SheetRecord> groups = groups(breakout, form, reader);
                if (!groups.isEmpty()) {
                    all.add(new SheetsRead(breakout, groups));
                }
            }
        }
        return all;
    }

    private static Map<Integer, SheetRecord> groups(Activity.Breakout breakout, WorksheetForm form, Reader reader) {
        Map<Integer, SheetRecord> groups = new TreeMap<>();
        for (int number = 1; number <= GROUPS_MAX; number++) {
            Sheet sheet = reader.record().worksheets.find(breakout.id(), number).orElse(null);
            boolean inUse = number <= reader.record().breakouts.groups(breakout.id());
            if (sheet != null && (inUse || sheet.isUsed()) && reader.sees(breakout.id(), number)) {
                groups.put(number, new SheetRecord(breakout.worksheet(), form, sheet, reader));
            }
        }
        return groups;
    }
}
