package eu.secu4all.web.cohort;

import eu.secu4all.web.cohort.HeatColumns.Column;
import eu.secu4all.web.cohort.HeatFilter.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** People and units: who has done what, as one page shows it. */
public final class Heat {

    static final int ROWS_AT_ONCE = 50;

    private final HeatColumns columns;
    private final List<HeatRow> all;
    private final List<HeatRow> found;
    private final HeatFilter filter;
    private final String base;

    /**
     * A table.
     *
     * @param rows by name
     * @param base address of the page, with the query that says which table
     */
    Heat(HeatColumns columns, List<HeatRow> rows, HeatFilter filter, String base) {
        this.columns = columns;
        all = List.copyOf(rows);
        this.filter = filter;
        this.base = base;
        found = filter.of(all, column(filter.unit()));
    }

    private Optional<Integer> column(String id) {
        return IntStream.range(0, columns.units().size())
                .filter(at -> columns.units().get(at).id().equals(id))
                .boxed()
                .findFirst();
    }

    /** How many, and the address that shows them. */
    public record Figure(Who who, long count, String address, boolean chosen) {}

    /** Of all, not of those who are found (HEAT-3). */
    public List<Figure> getFigures() {
        return Arrays.stream(Who.values())
                .map(who -> new Figure(who, count(who), filter.with(who).address(base), who == filter.who()))
                .toList();
    }

    private long count(Who who) {
        return all.stream().filter(who::holds).count();
    }

    public long getBehind() {
        return count(Who.BEHIND);
    }

    public HeatColumns getColumns() {
        return columns;
    }

    public List<Column> getUnits() {
        return columns.units();
    }

    /** Those of this page. */
    public List<HeatRow> getRows() {
        return found.stream()
                .skip((long) filter.page() * ROWS_AT_ONCE)
                .limit(ROWS_AT_ONCE)
                .toList();
    }

    /** Everybody, by name. */
    public List<HeatRow> getAll() {
        return all;
    }

    public boolean isNobody() {
        return all.isEmpty();
    }

    public int getFound() {
        return found.size();
    }

    public int getFrom() {
        return filter.page() * ROWS_AT_ONCE + 1;
    }

    public int getTo() {
        return Math.min(found.size(), (filter.page() + 1) * ROWS_AT_ONCE);
    }

    public boolean isMoreBefore() {
        return filter.page() > 0;
    }

    public boolean isMoreAfter() {
        return getTo() < found.size();
    }

    public String getBefore() {
        return filter.at(filter.page() - 1).address(base);
    }

    public String getAfter() {
        return filter.at(filter.page() + 1).address(base);
    }

    public HeatFilter getFilter() {
        return filter;
    }

    public List<String> getOrganisations() {
        return all.stream().map(HeatRow::organisation).distinct().sorted().toList();
    }

    public boolean isFiltered() {
        return !filter.organisation().isEmpty() || !filter.unit().isEmpty();
    }

    /** The address without the choices of organisation and unit. */
    public String getUnfiltered() {
        return new HeatFilter(filter.who(), "", "", filter.sort(), 0).address(base);
    }

    public String sortedBy(String sort) {
        return filter.with(Sort.valueOf(sort)).address(base);
    }

    /** What a reader of the table hears of its order. */
    public String orderOf(String sort) {
        return filter.sort().name().equals(sort) ? "ascending" : "none";
    }
}
