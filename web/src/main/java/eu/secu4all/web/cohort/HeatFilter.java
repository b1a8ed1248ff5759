package eu.secu4all.web.cohort;

import eu.secu4all.learning.rule.Standing.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What of a table is shown, and in which order; as it stands in the address of the page (HEAT-2).
 *
 * @param organisation its name; empty for all
 * @param unit id of a unit that the shown people have not done; empty for any
 * @param page from 0
 */
public record HeatFilter(Who who, String organisation, String unit, Sort sort, int page) {

    /** In which order people stand. */
    public enum Sort {
        NAME,
        /** Those who have done least first. */
        PROGRESS,
        /** Those who were never here first, then those who were away longest. */
        SEEN;

        List<HeatRow> of(List<HeatRow> byName) {
            return switch (this) {
                case NAME -> byName;
                case PROGRESS ->
                    byName.stream()
                            .sorted(Comparator.comparingInt(HeatRow::percent))
                            .toList();
                case SEEN ->
                    byName.stream()
                            .sorted(Comparator.comparing(row -> row.seen().orElse(Instant.EPOCH)))
                            .toList();
            };
        }
    }

    /** {@code parameter} gives a parameter of the address, or null. */
    static HeatFilter from(UnaryOperator<String> parameter) {
        return new HeatFilter(
                one(Who.values(), parameter.apply("who")),
                text(parameter.apply("organisation")),
                text(parameter.apply("unit")),
                one(Sort.values(), parameter.apply("sort")),
                number(parameter.apply("page")));
    }

    private static <T extends Enum<T>> T one(T[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(all[0]);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static int number(String digits) {
        return digits != null && digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /** {@code rows} are by name. */
    List<HeatRow> of(List<HeatRow> rows, Optional<Integer> column) {
        return sort.of(rows.stream()
                .filter(who::holds)
                .filter(row -> organisation.isEmpty() || row.organisation().equals(organisation))
                .filter(row -> column.map(at -> row.cells().get(at).state() != State.DONE)
                        .orElse(true))
                .toList());
    }

    HeatFilter with(Who other) {
        return new HeatFilter(other, organisation, unit, sort, 0);
    }

    HeatFilter with(Sort other) {
        return new HeatFilter(who, organisation, unit, other, 0);
    }

    HeatFilter at(int other) {
        return new HeatFilter(who, organisation, unit, sort, other);
    }

    /** The address of a page with this filter; {@code base} has a query already. */
    String address(String base) {
        return base
                + (who == Who.ALL ? "" : "&who=" + who)
                + (organisation.isEmpty() ? "" : "&organisation=" + encoded(organisation))
                + (unit.isEmpty() ? "" : "&unit=" + encoded(unit))
                + (sort == Sort.NAME ? "" : "&sort=" + sort)
                + (page == 0 ? "" : "&page=" + page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
