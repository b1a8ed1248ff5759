package eu.secu4all.programme.writing.boundary;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.writing.control.Archive;
import eu.secu4all.programme.writing.control.Drawer;
import eu.secu4all.programme.writing.control.FolderStore;
import eu.secu4all.programme.writing.control.Preview;
import eu.secu4all.programme.writing.control.Workshop;
import eu.secu4all.programme.writing.control.Workshop.Bench;
import eu.secu4all.programme.writing.rule.FrameFile;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writing the texts of units. For trainers and administrators (WRITE-9). */
@Stateless
public class Writing {

    /** Characters of a text that is being written. */
    public static final int BODY_MAX = 200 * 1024;

    private static final int HEAD_MAX = 2_000;
    private static final int SOURCES_MAX = 100;

    @Inject
    private Workshop workshop;

    @Inject
    private FolderStore folder;

    @Inject
    private Drawer drawer;

    @Inject
    private Archive archive;

    @Inject
    private Preview preview;

    /**
     * How a text would look, and what is wrong with it.
     *
     * @param above how many lines of its file stand above the body
     */
    public record Proof(Reading reading, List<Fault> faults, int above) {
        public Proof {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A text, with what its author was writing and has not stored.
     *
     * @throws Refused {@code no-right}, {@code programme.unknown}, {@code programme.unit-none}
     */
    public Desk open(Caller caller, UnitId unit, Language language) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        Bench bench = workshop.open(unit);
        Language source = bench.around().source();
        return new Desk(
                unit,
                language,
                source,
                FrameFile.read(bench.file("unit.yaml").orElseThrow()),
                workshop.sheet(bench, language),
                bench.stamp(name(language)),
                drawer.find(caller.person(), unit, language),
                language == source ? Optional.empty() : Optional.of(workshop.sheet(bench, source)),
                Preview.pictures(bench));
    }

    /**
     * How a text would look and what an import would say of it. Changes nothing.
     *
     * @param picture from the name of a picture of the unit to its address
     */
    public Proof look(Caller caller, UnitId unit, Language language, Sheet sheet, UnaryOperator<String> picture) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        limit(sheet);
        Bench bench = workshop.open(unit);
        byte[] file = workshop.file(bench, language, sheet);
        Faults faults = new Faults();
        workshop.check(bench, name(language), Optional.of(file), faults);
        return new Proof(preview.of(bench, language, sheet, picture), faults.all(), Preview.linesAbove(file));
    }

    /**
     * Keeps what somebody is writing, right or not, for them alone (WRITE-5).
     *
     * @param stamp of the text with which they began
     */
    public Instant keep(Caller caller, UnitId unit, Language language, Sheet sheet, String stamp) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        limit(sheet);
        workshop.open(unit);
        return drawer.keep(caller.person(), unit, language, sheet, stamp);
    }

    /** Puts what somebody was writing into the history and not into the package, so that it can be found again. */
    public void setAside(Caller caller, UnitId unit, Language language, Sheet sheet) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        limit(sheet);
        Bench bench = workshop.open(unit);
        drawer.empty(caller.person(), unit, language);
        if (!sheet.equals(workshop.sheet(bench, language))) {
            archive.keep(
                    unit,
                    language,
                    false,
                    workshop.file(bench, language, sheet),
                    caller.person(),
                    TextHistory.KEPT_MAX);
        }
    }

    /**
     * Puts a text into the package if it obeys the rules of an import (WRITE-1). What learners read does not change.
     *
     * @param stamp of the text with which its author began
     * @throws Refused {@code programme.text-changed} if that is no longer the stored one (WRITE-2)
     */
    public Stored store(Caller caller, UnitId unit, Language language, Sheet sheet, String stamp) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        limit(sheet);
        folder.lock(unit.programme());
        Bench bench = workshop.open(unit);
        if (!bench.stamp(name(language)).equals(stamp)) {
            throw new Refused("programme.text-changed");
        }
        byte[] file = workshop.file(bench, language, sheet);
        Stored stored = workshop.put(bench, name(language), Optional.of(file));
        if (stored.isDone()) {
            drawer.empty(caller.person(), unit, language);
            if (!stored.stamp().equals(stamp)) {
                bench.text(language).ifPresent(before -> archive.keepImported(unit, language, before));
                archive.keep(unit, language, true, file, caller.person(), TextHistory.KEPT_MAX);
            }
        }
        return stored;
    }

    static String name(Language language) {
        return language.code() + ".md";
    }

    private static void limit(Sheet sheet) {
        boolean large = sheet.body().length() > BODY_MAX
                || sheet.title().length() > HEAD_MAX
                || sheet.summary().length() > HEAD_MAX
                || sheet.sources().size() > SOURCES_MAX
                || sheet.sources().stream()
                        .anyMatch(source ->
                                (source.id() + source.title() + source.url() + source.where()).length() > HEAD_MAX);
        if (large) {
            throw new Refused("document.large", String.valueOf(BODY_MAX / 1024));
        }
    }
}
