package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;

/** Units in addresses: {@code PROGRAMME/MODULE/UNIT}. */
final class Addresses {

    private Addresses() {}

    static UnitId unit(String id) {
        return UnitId.find(id).orElseThrow(() -> new Refused("programme.unit-none"));
    }

    static String id(UnitId unit) {
        return unit.text();
    }

    static String edit(UnitId unit, Language language) {
        return "/programme/edit?id=" + id(unit) + "&language=" + language.code();
    }

    static String picture(UnitId unit, String name) {
        return "/programme/draft-files/" + id(unit) + "/" + name;
    }
}
