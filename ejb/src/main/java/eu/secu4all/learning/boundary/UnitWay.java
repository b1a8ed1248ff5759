package eu.secu4all.learning.boundary;

import eu.secu4all.learning.rule.NextUnit;
import eu.secu4all.learning.rule.Standing.ModuleStanding;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import eu.secu4all.programme.boundary.Unit;
import java.util.Optional;

/**
 * Where somebody who takes part is with one unit.
 *
 * @param edition the latest of the programme
 * @param module the unit's module
 * @param part where they stopped in the unit, from 0
 * @param by what makes the unit done
 * @param attendMinutes how long one must be in the live session; 0 for other units
 * @param next the unit to go on with, which may be this one
 */
public record UnitWay(
        long edition,
        UnitStanding unit,
        ModuleStanding module,
        int part,
        Unit.Completion by,
        int attendMinutes,
        Optional<NextUnit> next) {}
