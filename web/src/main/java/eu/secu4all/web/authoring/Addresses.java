package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;

/** Units in addresses: {@code PROGRAMME/MODULE/UNIT}. */
final class Addresses {

    private static final int PARTS = 3;

    private Addresses() {}

    static UnitId unit(String id) {
        String[] parts = id == null ? new String[0] : id.split("/", -1);
        if (parts.length != PARTS) {
            throw new Refused("programme.unit-none");
        }
        return new UnitId(parts[0], parts[1], parts[2]);
    }

    static String id(UnitId unit) {
        return unit.programme() + "/" + unit.module() + "/" + unit.unit();
    }

    static String edit(UnitId unit, Language language) {
        return "/programme/edit?id=" + id(unit) + "&language=" + language.code();
    }

    static String picture(UnitId unit, String name) {
        return "/programme/draft-files/" + id(unit) + "/" + name;
    }
}
