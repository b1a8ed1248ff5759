package eu.secu4all.web.schedule.draft;

import eu.secu4all.schedule.boundary.Worksheet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A worksheet, being written. */
public final class WorksheetDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<SectionDraft> sections = new ArrayList<>();

    public WorksheetDraft() {
        addSection();
    }

    WorksheetDraft(Worksheet worksheet) {
        worksheet.sections().forEach(section -> sections.add(new SectionDraft(section)));
    }

    Worksheet worksheet() {
        return new Worksheet(sections.stream().map(SectionDraft::section).toList());
    }

    /** Adds a section with one text field at the end. */
    public SectionDraft addSection() {
        SectionDraft section = new SectionDraft(nextId("w"));
        sections.add(section);
        addField(section);
        return section;
    }

    /** Adds a text field at the end of the section. */
    public FieldDraft addField(SectionDraft section) {
        FieldDraft field = new FieldDraft(nextId("f"));
        section.getFields().add(field);
        return field;
    }

    /** Adds a text column at the end of the table. */
    public ColumnDraft addColumn(FieldDraft table) {
        ColumnDraft column = new ColumnDraft(nextId("c"));
        table.getColumns().add(column);
        return column;
    }

    /** Moves a field by one place, across sections at their ends; false if it cannot go further. */
    public boolean move(FieldDraft field, int by) {
        for (int i = 0; i < sections.size(); i++) {
            List<FieldDraft> fields = sections.get(i).getFields();
            int at = fields.indexOf(field);
            int to = at + by;
            if (at >= 0 && to >= 0 && to < fields.size()) {
                fields.add(to, fields.remove(at));
                return true;
            }
            if (at >= 0 && i + by >= 0 && i + by < sections.size()) {
                fields.remove(at);
                List<FieldDraft> next = sections.get(i + by).getFields();
                next.add(by > 0 ? 0 : next.size(), field);
                return true;
            }
        }
        return false;
    }

    public List<SectionDraft> getSections() {
        return sections;
    }

    private String nextId(String letter) {
        List<String> used = new ArrayList<>();
        for (SectionDraft section : sections) {
            used.add(section.getId());
            for (FieldDraft field : section.getFields()) {
                used.add(field.getId());
                field.getColumns().forEach(column -> used.add(column.getId()));
            }
        }
        return Ids.next(letter, used);
    }

    /** A section with its fields. */
    public static final class SectionDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final TextDraft title;
        private final TextDraft help;
        private final ArrayList<FieldDraft> fields = new ArrayList<>();

        SectionDraft(String id) {
            this.id = id;
            title = new TextDraft();
            help = new TextDraft();
        }

        SectionDraft(Worksheet.Section section) {
            id = section.id();
            title = new TextDraft(section.title());
            help = new TextDraft(section.help());
            section.fields().forEach(field -> fields.add(new FieldDraft(field)));
        }

        Worksheet.Section section() {
            return new Worksheet.Section(
                    id,
                    title.text(),
                    help.text(),
                    fields.stream().map(FieldDraft::field).toList());
        }

        public String getId() {
            return id;
        }

        public TextDraft getTitle() {
            return title;
        }

        public TextDraft getHelp() {
            return help;
        }

        public List<FieldDraft> getFields() {
            return fields;
        }
    }
}
