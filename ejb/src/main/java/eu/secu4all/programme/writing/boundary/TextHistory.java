package eu.secu4all.programme.writing.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.writing.control.Archive;
import eu.secu4all.programme.writing.control.FolderStore;
import eu.secu4all.programme.writing.control.Workshop;
import eu.secu4all.programme.writing.control.Workshop.Bench;
import eu.secu4all.programme.writing.rule.Comparison;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The texts of units as they once were (WRITE-4). For trainers and administrators. */
@Stateless
public class TextHistory {

    /** How many texts of a unit and language are kept. */
    public static final int KEPT_MAX = 100;

    @Inject
    private Archive archive;

    @Inject
    private Workshop workshop;

    @Inject
    private FolderStore folder;

    /**
     * The newest first. Empty while the text is as it was imported.
     *
     * @throws Refused {@code no-right}
     */
    public List<Past> list(Caller caller, UnitId unit, Language language) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return archive.list(unit, language);
    }

    /**
     * From an old text to the one of the package, line by line, with their heads.
     *
     * @throws Refused {@code no-right}, {@code programme.text-unknown}
     */
    public List<Change> compare(Caller caller, UnitId unit, Language language, int number) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        Bench bench = workshop.open(unit);
        return Comparison.of(
                text(past(unit, language, number)),
                bench.text(language).map(TextHistory::text).orElse(""));
    }

    /** From the text of the package to what somebody is writing, line by line, without their heads. */
    public List<Change> compare(Caller caller, UnitId unit, Language language, Sheet sheet) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return Comparison.of(workshop.sheet(workshop.open(unit), language).body(), sheet.body());
    }

    /**
     * Puts an old text into the package again, as a new one; of a translation, what it was a translation of stays as it
     * was written then.
     *
     * @throws Refused {@code no-right}, {@code programme.text-unknown}
     */
    public Stored restore(Caller caller, UnitId unit, Language language, int number) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        folder.lock(unit.programme());
        byte[] file = past(unit, language, number);
        Bench bench = workshop.open(unit);
        Stored stored = workshop.put(bench, Writing.name(language), Optional.of(file));
        if (stored.isDone() && !stored.stamp().equals(bench.stamp(Writing.name(language)))) {
            bench.text(language).ifPresent(before -> archive.keepImported(unit, language, before));
            archive.keep(unit, language, true, file, caller.person(), KEPT_MAX);
        }
        return stored;
    }

    private byte[] past(UnitId unit, Language language, int number) {
        return archive.find(unit, language, number).orElseThrow(() -> new Refused("programme.text-unknown"));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
