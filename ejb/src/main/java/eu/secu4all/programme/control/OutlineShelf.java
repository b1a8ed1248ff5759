package eu.secu4all.programme.control;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.document.boundary.TextFile;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Outline;
import eu.secu4all.programme.boundary.Outline.OutlineModule;
import eu.secu4all.programme.boundary.Outline.OutlineUnit;
import eu.secu4all.programme.boundary.Programme;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.rule.PackageReader;
import eu.secu4all.programme.rule.UnitTexts;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/** Packages as they were read: reading one takes far longer than asking, at each look, which edition is the latest. */
@ApplicationScoped
public class OutlineShelf {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private PackageStore packages;

    @Inject
    private Editions editions;

    private final Kept<Known> kept = new Kept<>();

    /** An edition; {@code yaml} has the unit files of its package by path. */
    private record Known(Outline outline, Map<String, String> yaml) {}

    public Optional<Outline> find(String programme) {
        return editions.find(programme).flatMap(edition -> find(programme, edition));
    }

    /** The same for somebody who knows the latest edition. */
    public Optional<Outline> find(String programme, long edition) {
        return Optional.of(read(programme, edition).outline())
                .filter(outline -> !outline.modules().isEmpty());
    }

    public Optional<String> file(UnitId unit, String name) {
        return editions.find(unit.programme()).flatMap(edition -> file(unit, name, edition));
    }

    /** The same for somebody who knows the latest edition. */
    public Optional<String> file(UnitId unit, String name, long edition) {
        String path = unit.module() + "/" + unit.unit() + "/" + name;
        return Optional.ofNullable(read(unit.programme(), edition).yaml().get(path));
    }

    /** What learners read of each published unit: in the source language, else in another. */
    private Map<UnitId, String> published(String programme, Language source) {
        Map<UnitId, String> published = new HashMap<>();
        Row.of(
                        entities.createNativeQuery("select module, unit, text from unit_version"
                                + " where programme = ? and shown = true order by language <> ?, language"),
                        programme,
                        source.code())
                .forEach(row ->
                        published.putIfAbsent(new UnitId(programme, row.text(0), row.text(1)), body(row.text(2))));
        return published;
    }

    private static String body(String file) {
        TextFile text = TextFile.read("", file.getBytes(StandardCharsets.UTF_8), new Faults())
                .orElseThrow();
        return UnitTexts.read(text).body();
    }

    private static Outline outline(Programme programme, Map<UnitId, OutlineUnit> units) {
        return new Outline(
                programme.source(),
                programme.title(),
                programme.modules().stream()
                        .map(module -> new OutlineModule(
                                module.id(),
                                module.title(),
                                module.requires(),
                                module.units().stream()
                                        .map(unit -> new UnitId(programme.id(), module.id(), unit.id()))
                                        .map(units::get)
                                        .filter(Objects::nonNull)
                                        .toList()))
                        .filter(module -> !module.units().isEmpty())
                        .toList());
    }

    private Known read(String programme, long edition) {
        return kept.get(programme, edition, () -> read(programme));
    }

    private Known read(String id) {
        Map<String, byte[]> files = packages.files(id);
        Programme programme = PackageReader.read(files, new Faults()).orElseThrow();
        Map<UnitId, String> published = published(id, programme.source());
        Map<UnitId, OutlineUnit> units = new HashMap<>();
        programme.modules().forEach(module -> module.units().forEach(unit -> {
            UnitId key = new UnitId(id, module.id(), unit.id());
            Optional.ofNullable(published.get(key)).ifPresent(body -> units.put(key, unit(key, unit, body)));
        }));
        Map<String, String> yaml = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".yaml"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
        return new Known(outline(programme, units), yaml);
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
