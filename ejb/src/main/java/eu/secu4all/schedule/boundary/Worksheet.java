package eu.secu4all.schedule.boundary;

import eu.secu4all.language.LocalizedText;
import java.util.List;

/**
 * The form that a group fills in together. All ids are unique within the worksheet: lower-case letters, digits and
 * hyphens.
 */
public record Worksheet(List<Section> sections) {

    public Worksheet {
        sections = List.copyOf(sections);
    }

    public record Section(String id, LocalizedText title, LocalizedText help, List<Field> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field.
     *
     * @param options CHOICE: 2 to 40; else empty
     * @param columns TABLE: 1 to 12; else empty
     * @param rowsMin TABLE: rows that stand there from the start; else 0
     * @param rowsMax TABLE: 1 to 60; else 0
     */
    public record Field(
            String id,
            FieldKind kind,
            LocalizedText label,
            LocalizedText help,
            List<Choice> options,
            List<Column> columns,
            int rowsMin,
            int rowsMax) {
        public Field {
            options = List.copyOf(options);
            columns = List.copyOf(columns);
        }
    }

    public enum FieldKind {
        TEXT,
        LONG_TEXT,
        CHOICE,
        /** A whole number from 1 to 5. */
        SCALE,
        NUMBER,
        TABLE
    }

    public record Choice(String id, LocalizedText text) {}

    /**
     * A column of a table.
     *
     * @param options CHOICE: its choices; else empty
     * @param of SUM, PRODUCT: ids of SCALE or NUMBER columns of the same table; else empty
     * @param bands SUM, PRODUCT: how the result is read, lowest first; may be empty
     */
    public record Column(
            String id, ColumnKind kind, LocalizedText label, List<Choice> options, List<String> of, List<Band> bands) {
        public Column {
            options = List.copyOf(options);
            of = List.copyOf(of);
            bands = List.copyOf(bands);
        }
    }

    public enum ColumnKind {
        TEXT,
        LONG_TEXT,
        CHOICE,
        SCALE,
        NUMBER,
        SUM,
        PRODUCT
    }

    /**
     * Results up to and including {@code upTo} are read as {@code label}. {@code level} 1 (lowest) to 4 (highest) fixes
     * colour and pattern.
     */
    public record Band(double upTo, int level, LocalizedText label) {}
}
