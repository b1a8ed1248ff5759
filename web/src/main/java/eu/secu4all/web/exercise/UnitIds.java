package eu.secu4all.web.exercise;

import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;

/** Units as addresses name them: {@code PROGRAMME/MODULE/UNIT}. */
final class UnitIds {

    private UnitIds() {}

    /** Refuses {@code programme.unit-unknown}. */
    static UnitId of(String text) {
        return UnitId.find(text).orElseThrow(() -> new Refused("programme.unit-unknown"));
    }

    static String page(UnitId unit) {
        return "/programme/unit?id=" + unit.text();
    }
}
