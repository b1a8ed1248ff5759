package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.Written;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.programme.boundary.ProgrammeModule;
import eu.secu4all.programme.boundary.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one module's folder. */
final class ModuleReader {

    static final String FILE = "module.yaml";

    private static final int NUMBER_MAX = 99;
    private static final int OUTCOMES_MAX = 8;
    private static final int OUTCOME_MAX = 300;

    private final Pack pack;
    private final String id;
    private final Requirements modules;

    ModuleReader(Pack pack, String id, Requirements modules) {
        this.pack = pack;
        this.id = id;
        this.modules = modules;
    }

    Optional<ProgrammeModule> read() {
        return pack.read(
                id + "/" + FILE,
                part -> new ProgrammeModule(
                        id,
                        part.number("number", 1, NUMBER_MAX),
                        part.localized("title", pack.source(), Pack.TITLE_MAX),
                        part.localized("summary", pack.source(), Pack.SUMMARY_MAX),
                        outcomes(part),
                        modules.of(id, part),
                        units(part)));
    }

    private List<LocalizedText> outcomes(Part part) {
        List<LocalizedText> outcomes = part.localizedList("outcomes", pack.source(), OUTCOME_MAX);
        if (outcomes.isEmpty() || outcomes.size() > OUTCOMES_MAX) {
            part.fault("outcomes", "programme.count", "outcomes", "1", String.valueOf(OUTCOMES_MAX));
        }
        return outcomes;
    }

    private List<Unit> units(Part part) {
        List<Unit> units = new ArrayList<>();
        List<Written> listed = part.texts("units", Part.ID_MAX);
        if (listed.isEmpty()) {
            part.fault("units", "document.missing", "units");
        }
        Requirements requirements = new Requirements(pack);
        for (Written unit : listed) {
            if (requirements.isNew(part.file(), unit)) {
                new UnitReader(pack, id + "/" + unit.text(), requirements)
                        .read(unit.text())
                        .ifPresent(units::add);
            }
        }
        requirements.check(part.file(), part.line("units"));
        return units;
    }
}
