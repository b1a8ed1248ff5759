package eu.secu4all.programme.boundary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unit of a module of a programme, by their ids. In addresses it is {@code PROGRAMME/MODULE/UNIT}. */
public record UnitId(String programme, String module, String unit) {

    private static final Pattern TEXT = Pattern.compile("([a-z0-9-]{1,60})/([a-z0-9-]{1,60})/([a-z0-9-]{1,60})");

    /** What an address names; empty if that cannot be a unit, or is null. */
    public static Optional<UnitId> find(String text) {
        Matcher id = TEXT.matcher(text == null ? "" : text);
        return id.matches() ? Optional.of(new UnitId(id.group(1), id.group(2), id.group(3))) : Optional.empty();
    }

    /** As in an address. */
    public String text() {
        return programme + '/' + module + '/' + unit;
    }
}
