package eu.secu4all.web.learning;

import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import eu.secu4all.web.programme.UnitRow;

/**
 * A unit to go to.
 *
 * @param begun the learner has looked into it before
 * @param language the code of the language of its title
 */
public record Target(String address, String title, String language, String kind, int minutes, boolean begun) {

    static Target of(UnitLine line, boolean begun) {
        return new Target(
                UnitRow.address(line.id()),
                line.title(),
                line.language().code(),
                line.kind().name(),
                line.minutes(),
                begun);
    }
}
