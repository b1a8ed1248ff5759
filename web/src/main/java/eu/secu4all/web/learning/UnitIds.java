package eu.secu4all.web.learning;

import eu.secu4all.programme.boundary.UnitId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units as addresses name them: {@code PROGRAMME/MODULE/UNIT}. */
final class UnitIds {

    private static final Pattern ID = Pattern.compile("([a-z0-9-]{1,60})/([a-z0-9-]{1,60})/([a-z0-9-]{1,60})");

    private UnitIds() {}

    static Optional<UnitId> find(String text) {
        Matcher id = ID.matcher(text == null ? "" : text);
        return id.matches() ? Optional.of(new UnitId(id.group(1), id.group(2), id.group(3))) : Optional.empty();
    }
}
