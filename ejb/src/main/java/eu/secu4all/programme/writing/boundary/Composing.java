package eu.secu4all.programme.writing.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.rule.Hash;
import eu.secu4all.programme.writing.control.Composition;
import eu.secu4all.programme.writing.control.FolderStore;
import eu.secu4all.programme.writing.control.Place;
import eu.secu4all.programme.writing.control.Workshop;
import eu.secu4all.programme.writing.control.Workshop.Bench;
import eu.secu4all.programme.writing.rule.FrameFile;
import eu.secu4all.programme.writing.rule.Slug;
import eu.secu4all.programme.writing.rule.Starter;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which units there are, in which order, and what each is. For trainers and administrators (WRITE-9). */
@Stateless
public class Composing {

    private static final String UNIT = "unit.yaml";

    @Inject
    private Composition composition;

    @Inject
    private Workshop workshop;

    @Inject
    private FolderStore folder;

    @Inject
    private Place place;

    /**
     * What came of making a unit.
     *
     * @param unit not there if there are faults
     */
    public record Made(UnitId unit, Stored stored) {}

    /** A module in which units stand. */
    public record ModuleLine(String id, int number, LocalizedText title) {}

    /**
     * In the order of the programme.
     *
     * @throws Refused {@code no-right}
     */
    public List<ModuleLine> modules(Caller caller, String programme) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return place.modules(programme);
    }

    /**
     * A new unit at the end of a module, with a first text in the source language. Its id is made from its title. A quiz
     * and an exercise begin with one question or field, to be replaced by their author's.
     *
     * @throws Refused {@code no-right}, {@code programme.unknown}, {@code programme.module-none}
     */
    public Made add(Caller caller, String programme, String module, Frame frame, Sheet text) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        folder.lock(programme);
        Language source = place.source(programme);
        Map<String, byte[]> files = composition.files(programme);
        List<String> units = composition.units(files, module);
        UnitId unit = new UnitId(programme, module, Slug.free(text.title(), "unit", units::contains));
        Map<String, byte[]> changed = new TreeMap<>();
        changed.put(FolderStore.folder(unit) + UNIT, FrameFile.write(frame));
        changed.put(FolderStore.folder(unit) + Writing.name(source), composition.first(text));
        Starter.files(frame.kind(), source)
                .forEach((name, bytes) -> changed.put(FolderStore.folder(unit) + name, bytes));
        changed.putAll(Composition.withUnits(files, module, with(units, unit.unit())));
        return new Made(unit, composition.change(programme, files, changed, List.of()));
    }

    private static List<String> with(List<String> units, String unit) {
        return Stream.concat(units.stream(), Stream.of(unit)).toList();
    }

    /**
     * Moves a unit within its module.
     *
     * @param by how many places; negative towards the beginning. Beyond an end it stays there.
     */
    public void move(Caller caller, UnitId unit, int by) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        folder.lock(unit.programme());
        Map<String, byte[]> files = composition.files(unit.programme());
        List<String> units = new ArrayList<>(composition.units(files, unit.module()));
        int from = units.indexOf(unit.unit());
        if (from < 0) {
            throw new Refused("programme.unit-none");
        }
        units.remove(from);
        units.add(Math.max(0, Math.min(units.size(), from + by)), unit.unit());
        composition.change(unit.programme(), files, Composition.withUnits(files, unit.module(), units), List.of());
    }

    /**
     * Removes a unit of which nothing was ever published (WRITE-7).
     *
     * @throws Refused {@code no-right}, {@code programme.unit-none}, {@code programme.unit-published}
     */
    public Stored remove(Caller caller, UnitId unit) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        folder.lock(unit.programme());
        if (place.wasPublished(unit)) {
            throw new Refused("programme.unit-published");
        }
        Map<String, byte[]> files = composition.files(unit.programme());
        List<String> units = composition.units(files, unit.module());
        if (!units.contains(unit.unit())) {
            throw new Refused("programme.unit-none");
        }
        List<String> left =
                units.stream().filter(each -> !each.equals(unit.unit())).toList();
        List<String> gone = files.keySet().stream()
                .filter(path -> path.startsWith(FolderStore.folder(unit)))
                .toList();
        return composition.change(unit.programme(), files, Composition.withUnits(files, unit.module(), left), gone);
    }

    /**
     * Says what a unit is, in all languages.
     *
     * @throws Refused {@code no-right}, {@code programme.unit-none}
     */
    public Stored store(Caller caller, UnitId unit, Frame frame) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        folder.lock(unit.programme());
        Bench bench = workshop.open(unit);
        byte[] file = FrameFile.write(bench.file(UNIT).orElseThrow(), frame);
        return workshop.put(bench, UNIT, Optional.of(file));
    }

    /**
     * A file of the unit that is written as text; empty if there is none.
     *
     * @throws Refused {@code no-right}, {@code programme.unit-none}, {@code programme.text-unknown} for any other name
     */
    public String file(Caller caller, UnitId unit, String name) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        requireWritten(name);
        return workshop.open(unit)
                .file(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Stores it; {@code before} is the text with which its author began (WRITE-2). */
    public Stored storeFile(Caller caller, UnitId unit, String name, String before, String text) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        requireWritten(name);
        folder.lock(unit.programme());
        Bench bench = workshop.open(unit);
        String began = before.isEmpty() ? "" : Hash.of(before.getBytes(StandardCharsets.UTF_8));
        if (!bench.stamp(name).equals(began)) {
            throw new Refused("programme.text-changed");
        }
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        byte[] bytes = text.replace("\r\n", "\n").replace("\n", end).getBytes(StandardCharsets.UTF_8);
        return workshop.put(bench, name, text.isBlank() ? Optional.empty() : Optional.of(bytes));
    }

    private static void requireWritten(String name) {
        if (!Starter.NAMES.contains(name)) {
            throw new Refused("programme.text-unknown");
        }
    }
}
