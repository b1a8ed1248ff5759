package eu.secu4all.web.schedule;

import eu.secu4all.schedule.boundary.Activity.Formation;
import eu.secu4all.schedule.boundary.Worksheet.ColumnKind;
import eu.secu4all.schedule.boundary.Worksheet.FieldKind;
import eu.secu4all.web.schedule.draft.BreakoutDraft;
import eu.secu4all.web.schedule.draft.ChoiceDraft;
import eu.secu4all.web.schedule.draft.ColumnDraft;
import eu.secu4all.web.schedule.draft.ColumnDraft.BandDraft;
import eu.secu4all.web.schedule.draft.FieldDraft;
import eu.secu4all.web.schedule.draft.WorksheetDraft;
import eu.secu4all.web.schedule.draft.WorksheetDraft.SectionDraft;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;

/** The worksheet of the exercise that is selected in the run sheet: its outline, and one section or field at a time. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class WorksheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunSheetPage sheet;

    private String node = "";
    private String columnId = "";

    /** An empty one while another kind of activity is selected: hidden parts of the page may ask then, too. */
    public WorksheetDraft getWorksheet() {
        return sheet.getSelected() instanceof BreakoutDraft exercise ? exercise.getWorksheet() : new WorksheetDraft();
    }

    /** The selected section; null if a field is selected, or nothing. */
    public SectionDraft getSection() {
        return getWorksheet().getSections().stream()
                .filter(section -> section.getId().equals(node))
                .findFirst()
                .orElse(null);
    }

    /** The selected field; null if a section is selected, or nothing. */
    public FieldDraft getField() {
        return getWorksheet().getSections().stream()
                .flatMap(section -> section.getFields().stream())
                .filter(field -> field.getId().equals(node))
                .findFirst()
                .orElse(null);
    }

    /** The selected column of the selected table; its first if none is; null without a table. */
    public ColumnDraft getColumn() {
        List<ColumnDraft> columns = getField() == null ? List.of() : getField().getColumns();
        return columns.stream()
                .filter(one -> one.getId().equals(columnId))
                .findFirst()
                .orElse(columns.isEmpty() ? null : columns.get(0));
    }

    public void select(String id) {
        node = id;
        columnId = "";
    }

    public void selectColumn(String id) {
        columnId = id;
    }

    public void addSection() {
        sheet.remember();
        node = getWorksheet().addSection().getId();
        sheet.save();
    }

    public void addField(SectionDraft section) {
        sheet.remember();
        node = getWorksheet().addField(section).getId();
        sheet.save();
    }

    public void addColumn() {
        sheet.remember();
        columnId = getWorksheet().addColumn(getField()).getId();
        sheet.save();
    }

    /** Deletes the selected section or field. */
    public void delete() {
        sheet.remember();
        SectionDraft section = getSection();
        FieldDraft field = getField();
        getWorksheet().getSections().remove(section);
        getWorksheet().getSections().forEach(one -> one.getFields().remove(field));
        node = "";
        sheet.save();
    }

    public void deleteColumn() {
        sheet.remember();
        getField().removeColumn(getColumn());
        sheet.save();
    }

    /** Moves the selected section or field; {@code by} is -1 or 1. */
    public void move(int by) {
        sheet.remember();
        if (getSection() != null) {
            swap(getWorksheet().getSections(), getSection(), by);
        } else if (getField() != null) {
            getWorksheet().move(getField(), by);
        }
        sheet.save();
    }

    public void moveColumn(int by) {
        sheet.remember();
        ColumnDraft column = getColumn();
        swap(getField().getColumns(), column, by);
        columnId = column.getId();
        sheet.save();
    }

    private static <T> void swap(List<T> list, T item, int by) {
        int from = list.indexOf(item);
        if (from + by >= 0 && from + by < list.size()) {
            Collections.swap(list, from, from + by);
        }
    }

    /** After the kind of the selected column was chosen. */
    public void becameColumn() {
        getColumn().become(getColumn().getKind(), getField());
        sheet.save();
    }

    public void addOption() {
        sheet.remember();
        getField().addOption();
        sheet.save();
    }

    public void addColumnOption() {
        sheet.remember();
        getColumn().addOption();
        sheet.save();
    }

    public void removeOption(List<ChoiceDraft> options, ChoiceDraft option) {
        sheet.remember();
        options.remove(option);
        sheet.save();
    }

    public void addBand() {
        sheet.remember();
        getColumn().addBand();
        sheet.save();
    }

    public void removeBand(BandDraft band) {
        sheet.remember();
        getColumn().getBands().remove(band);
        sheet.save();
    }

    public FieldKind[] getFieldKinds() {
        return FieldKind.values();
    }

    public ColumnKind[] getColumnKinds() {
        return ColumnKind.values();
    }

    public Formation[] getFormations() {
        return Formation.values();
    }

    public int[] getLevels() {
        return new int[] {1, 2, 3, 4};
    }
}
