package eu.secu4all.web.schedule.draft;

import eu.secu4all.schedule.boundary.Worksheet;
import eu.secu4all.schedule.boundary.Worksheet.ColumnKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A column of a table, being written. */
public final class ColumnDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private ColumnKind kind = ColumnKind.TEXT;
    private final TextDraft label;
    private final ArrayList<ChoiceDraft> options;
    private final ArrayList<String> of = new ArrayList<>();
    private final ArrayList<BandDraft> bands = new ArrayList<>();

    ColumnDraft(String id) {
        this.id = id;
        label = new TextDraft();
        options = new ArrayList<>();
    }

    ColumnDraft(Worksheet.Column column) {
        id = column.id();
        kind = column.kind();
        label = new TextDraft(column.label());
        options = new ArrayList<>(ChoiceDraft.of(column.options()));
        of.addAll(column.of());
        column.bands().forEach(band -> bands.add(new BandDraft(band)));
    }

    Worksheet.Column column() {
        return new Worksheet.Column(
                id,
                kind,
                label.text(),
                isChoice() ? ChoiceDraft.choices(options) : List.of(),
                isComputed() ? List.copyOf(of) : List.of(),
                isComputed() ? bands.stream().map(BandDraft::band).toList() : List.of());
    }

    /** Changes the kind; a sum or product starts with all number columns of its table. */
    public void become(ColumnKind kind, FieldDraft table) {
        this.kind = kind;
        if (isChoice()) {
            ChoiceDraft.fill(options);
        }
        if (isComputed() && of.isEmpty()) {
            table.getNumbers().forEach(number -> of.add(number.getId()));
        }
        if (!isNumber()) {
            table.getColumns().forEach(other -> other.forget(id));
        }
    }

    void forget(String column) {
        of.remove(column);
    }

    /** Adds a band above the highest. */
    public void addBand() {
        double above = bands.isEmpty() ? 0 : bands.get(bands.size() - 1).getUpTo();
        bands.add(new BandDraft(new Worksheet.Band(above + 5, Math.min(bands.size() + 1, 4), new TextDraft().text())));
    }

    public void addOption() {
        ChoiceDraft.add(options);
    }

    public boolean isChoice() {
        return kind == ColumnKind.CHOICE;
    }

    public boolean isComputed() {
        return kind == ColumnKind.SUM || kind == ColumnKind.PRODUCT;
    }

    public boolean isNumber() {
        return kind == ColumnKind.SCALE || kind == ColumnKind.NUMBER;
    }

    public ColumnKind getKind() {
        return kind;
    }

    public void setKind(ColumnKind kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public TextDraft getLabel() {
        return label;
    }

    public List<ChoiceDraft> getOptions() {
        return options;
    }

    public List<String> getOf() {
        return of;
    }

    public void setOf(List<String> chosen) {
        of.clear();
        of.addAll(chosen);
    }

    public List<BandDraft> getBands() {
        return bands;
    }

    /** How results up to a number are read. */
    public static final class BandDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        private double upTo;
        private int level;
        private final TextDraft label;

        BandDraft(Worksheet.Band band) {
            upTo = band.upTo();
            level = band.level();
            label = new TextDraft(band.label());
        }

        Worksheet.Band band() {
            return new Worksheet.Band(upTo, level, label.text());
        }

        public double getUpTo() {
            return upTo;
        }

        public void setUpTo(double upTo) {
            this.upTo = upTo;
        }

        public int getLevel() {
            return level;
        }

        public void setLevel(int level) {
            this.level = level;
        }

        public TextDraft getLabel() {
            return label;
        }
    }
}
