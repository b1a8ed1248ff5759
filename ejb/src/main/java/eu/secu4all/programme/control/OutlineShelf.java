package eu.secu4all.programme.control;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.programme.boundary.Outline;
import eu.secu4all.programme.boundary.Outline.OutlineModule;
import eu.secu4all.programme.boundary.Outline.OutlineUnit;
import eu.secu4all.programme.boundary.Programme;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.rule.PackageReader;
import eu.secu4all.programme.text.CallOuts;
import eu.secu4all.programme.text.Manuscript;
import eu.secu4all.programme.text.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/**
 * Packages as they were read, kept in memory until the next import: reading one takes far longer than asking, at each
 * look, when it was imported.
 */
@ApplicationScoped
public class OutlineShelf {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private PackageStore packages;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** A package as it was at {@code importedMs}; {@code yaml} has its unit files by path. */
    private record Known(
            long importedMs, Programme programme, Map<UnitId, OutlineUnit> units, Map<String, String> yaml) {}

    public Optional<Outline> find(String programme) {
        Set<UnitId> published = new HashSet<>();
        Row.of(
                        entities.createNativeQuery("select distinct module, unit from unit_version"
                                + " where programme = ? and shown = true"),
                        programme)
                .forEach(row -> published.add(new UnitId(programme, row.text(0), row.text(1))));
        return published.isEmpty() ? Optional.empty() : read(programme).map(found -> outline(found, published));
    }

    public Optional<String> file(UnitId unit, String name) {
        return read(unit.programme()).map(found -> found.yaml().get(unit.module() + "/" + unit.unit() + "/" + name));
    }

    private static Outline outline(Known found, Set<UnitId> published) {
        Programme programme = found.programme();
        return new Outline(
                programme.source(),
                programme.modules().stream()
                        .map(module -> new OutlineModule(
                                module.id(),
                                module.requires(),
                                module.units().stream()
                                        .map(unit -> new UnitId(programme.id(), module.id(), unit.id()))
                                        .filter(published::contains)
                                        .map(found.units()::get)
                                        .toList()))
                        .filter(module -> !module.units().isEmpty())
                        .toList());
    }

    private Optional<Known> read(String programme) {
        List<Row> rows = Row.of(entities.createNativeQuery("select at_ms from programme where id = ?"), programme);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long importedMs = rows.get(0).number(0);
        Known found = known.get(programme);
        if (found == null || found.importedMs() != importedMs) {
            found = read(programme, importedMs);
            known.put(programme, found);
        }
        return Optional.of(found);
    }

    private Known read(String id, long importedMs) {
        Map<String, byte[]> files = packages.files(id);
        Programme programme = PackageReader.read(files, new Faults()).orElseThrow();
        Map<UnitId, OutlineUnit> units = new HashMap<>();
        programme.modules().forEach(module -> module.units().forEach(unit -> {
            UnitId key = new UnitId(id, module.id(), unit.id());
            units.put(key, unit(key, unit, unit.texts().get(programme.source()).body()));
        }));
        Map<String, String> yaml = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".yaml"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
        return new Known(importedMs, programme, units, yaml);
    }

    private static OutlineUnit unit(UnitId id, Unit unit, String body) {
        Set<String> checks = new HashSet<>();
        Set<String> questions = new HashSet<>();
        for (Node block = Manuscript.read(body).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Mark.Check check) {
                checks.add(check.id());
            } else if (block instanceof Mark.CallOut callOut && callOut.kind().equals(CallOuts.QUESTION)) {
                questions.add(callOut.id());
            }
        }
        return new OutlineUnit(id, unit, checks, questions);
    }
}
