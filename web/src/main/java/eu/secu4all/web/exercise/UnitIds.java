package eu.secu4all.web.exercise;

import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;

/** Units as addresses name them: {@code PROGRAMME/MODULE/UNIT}. */
final class UnitIds {

    private static final int PARTS = 3;

    private UnitIds() {}

    /** Refuses {@code programme.unit-unknown}. */
    static UnitId of(String text) {
        String[] parts = text == null ? new String[0] : text.split("/", -1);
        if (parts.length != PARTS) {
            throw new Refused("programme.unit-unknown");
        }
        return new UnitId(parts[0], parts[1], parts[2]);
    }

    static String text(UnitId unit) {
        return unit.programme() + '/' + unit.module() + '/' + unit.unit();
    }

    static String page(UnitId unit) {
        return "/programme/unit?id=" + text(unit);
    }
}
