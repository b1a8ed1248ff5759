package eu.secu4all.live.worksheet;

import java.util.List;
import java.util.Optional;

/** The structure of a worksheet, without its texts: what may be filled in, and within which limits. */
public record WorksheetForm(List<Section> sections) {

    public static final WorksheetForm EMPTY = new WorksheetForm(List.of());

    public WorksheetForm {
        sections = List.copyOf(sections);
    }

    public Optional<Field> field(String id) {
        return fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** All fields, in order. */
    public List<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    public record Section(String id, List<Field> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field.
     *
     * @param kind any but SUM and PRODUCT
     * @param options ids of the choices of a CHOICE; else empty
     * @param columns of a TABLE; else empty
     * @param rowsMin rows a TABLE has from the start; else 0
     * @param rowsMax rows a TABLE may have at a time; else 0
     */
    public record Field(String id, Kind kind, List<String> options, List<Column> columns, int rowsMin, int rowsMax) {
        public Field {
            options = List.copyOf(options);
            columns = List.copyOf(columns);
        }

        public Optional<Column> column(String column) {
            return columns.stream().filter(one -> one.id().equals(column)).findFirst();
        }

        public boolean isTable() {
            return kind == Kind.TABLE;
        }
    }

    /**
     * A column of a table.
     *
     * @param kind any but TABLE
     * @param options ids of the choices of a CHOICE; else empty
     * @param of SUM, PRODUCT: ids of the columns it is computed from; else empty
     * @param bands SUM, PRODUCT: how the result is read, lowest first
     */
    public record Column(String id, Kind kind, List<String> options, List<String> of, List<Band> bands) {
        public Column {
            options = List.copyOf(options);
            of = List.copyOf(of);
            bands = List.copyOf(bands);
        }
    }

    /** Results up to and including {@code upTo} are of this {@code level}, 1 (lowest) to 4 (highest). */
    public record Band(double upTo, int level) {}

    /** What a field or a column holds. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        CHOICE,
        SCALE,
        NUMBER,
        TABLE,
        SUM,
        PRODUCT;

        public boolean isText() {
            return this == TEXT || this == LONG_TEXT;
        }

        public boolean isComputed() {
            return this == SUM || this == PRODUCT;
        }
    }
}
