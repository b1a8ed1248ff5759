package eu.secu4all.programme.control;

import eu.secu4all.language.Language;
import jakarta.persistence.Query;
import java.util.List;

/** One row of a query. */
public final class Row {

    private final Object[] values;

    private Row(Object[] values) {
        this.values = values;
    }

    public static List<Row> of(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Row(row instanceof Object[] several ? several : new Object[] {row}))
                .toList();
    }

    public String text(int column) {
        return (String) values[column];
    }

    public long number(int column) {
        return values[column] == null ? 0 : ((Number) values[column]).longValue();
    }

    public boolean flag(int column) {
        return values[column] instanceof Boolean flag ? flag : number(column) != 0;
    }

    public byte[] bytes(int column) {
        return ((byte[]) values[column]).clone();
    }

    public Language language(int column) {
        return Language.of(text(column));
    }

    /** Words with spaces between. */
    public List<String> words(int column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split(" "));
    }
}
