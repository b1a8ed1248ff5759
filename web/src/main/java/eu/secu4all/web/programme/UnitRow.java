package eu.secu4all.web.programme;

import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A unit in a list.
 *
 * @param id {@code PROGRAMME/MODULE/UNIT}
 * @param requires titles of the units to finish first
 */
public record UnitRow(
        String id,
        String address,
        Unit.Kind kind,
        String icon,
        int minutes,
        List<String> dimensions,
        String title,
        String summary,
        String lang,
        List<String> requires) {

    private static final Map<Unit.Kind, String> ICONS = Map.of(
            Unit.Kind.LESSON, "pi-book",
            Unit.Kind.CASE_STUDY, "pi-search",
            Unit.Kind.EXERCISE, "pi-pencil",
            Unit.Kind.QUIZ, "pi-check-square",
            Unit.Kind.LIVE_SESSION, "pi-video",
            Unit.Kind.RESOURCE, "pi-link");

    public UnitRow {
        dimensions = List.copyOf(dimensions);
        requires = List.copyOf(requires);
    }

    public String requiredTitles() {
        return String.join(", ", requires);
    }

    static UnitRow of(UnitLine line, List<UnitLine> module) {
        return new UnitRow(
                line.id().text(),
                address(line.id()),
                line.kind(),
                ICONS.get(line.kind()),
                line.minutes(),
                line.dimensions().stream().map(Enum::name).toList(),
                line.title(),
                line.summary(),
                line.language().code(),
                line.requires().stream().flatMap(id -> title(id, module)).toList());
    }

    /** The page on which a unit is read. */
    public static String address(UnitId id) {
        return "/programme/unit?id=" + id.text();
    }

    private static Stream<String> title(String id, List<UnitLine> module) {
        return module.stream().filter(line -> line.id().unit().equals(id)).map(UnitLine::title);
    }
}
