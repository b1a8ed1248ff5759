package eu.secu4all.web.quiz;

import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of what belongs to a unit; its id is {@code PROGRAMME/MODULE/UNIT}. */
final class UnitAddress {

    private UnitAddress() {}

    /** Refuses {@code programme.unit-unknown}. */
    static UnitId unit(String id) {
        return UnitId.find(id).orElseThrow(() -> new Refused("programme.unit-unknown"));
    }

    static String id(UnitId unit) {
        return unit.text();
    }

    static String reader(UnitId unit) {
        return "/programme/unit?id=" + id(unit);
    }

    /** Where one takes part, and sees what comes first. */
    static String module(UnitId unit) {
        return "/programme/module?id=" + unit.programme() + "/" + unit.module();
    }

    static String quiz(UnitId unit) {
        return "/learning/quiz?id=" + id(unit);
    }

    /** A page about one question of the unit. */
    static String question(String page, UnitId unit, String question, String language) {
        return page + "?id=" + id(unit) + "&question=" + URLEncoder.encode(question, StandardCharsets.UTF_8)
                + "&language=" + language;
    }
}
