package eu.secu4all.programme.writing.control;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.control.Editions;
import eu.secu4all.programme.control.UnitRows;
import eu.secu4all.programme.rule.Hash;
import eu.secu4all.programme.rule.UnitCheck;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.programme.writing.boundary.Stored;
import eu.secu4all.programme.writing.rule.SheetFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Changes files of one unit if the unit is right with them (WRITE-1). */
@Dependent
public class Workshop {

    @Inject
    private Editions editions;

    @Inject
    private FolderStore folder;

    @Inject
    private Place place;

    @Inject
    private UnitRows rows;

    /** A unit's files, and what stands around them. */
    public record Bench(UnitId unit, SortedMap<String, byte[]> files, UnitCheck.Around around) {

        public String path(String name) {
            return FolderStore.folder(unit) + name;
        }

        public Optional<byte[]> file(String name) {
            return Optional.ofNullable(files.get(path(name)));
        }

        public Optional<byte[]> text(Language language) {
            return file(language.code() + ".md");
        }

        /** Which file of this name that is; empty if there is none. */
        public String stamp(String name) {
            return file(name).map(Hash::of).orElse("");
        }

        /** Of the source text as it is now. */
        public String sourceHash() {
            return text(around.source())
                    .flatMap(SheetFile::text)
                    .map(UnitText::hash)
                    .orElse("");
        }
    }

    public Bench open(UnitId unit) {
        UnitCheck.Around around = place.around(unit);
        return new Bench(unit, folder.files(unit), around);
    }

    /** The text on this bench; blank if there is none. */
    public Sheet sheet(Bench bench, Language language) {
        boolean current = language == bench.around().source()
                || place.translates(bench.unit(), language)
                        .map(bench.sourceHash()::equals)
                        .orElse(true);
        return bench.text(language).map(file -> SheetFile.read(file, current)).orElse(Sheet.BLANK);
    }

    /** The file that this sheet would be in the package (WRITE-6). */
    public byte[] file(Bench bench, Language language, Sheet sheet) {
        Optional<String> of = language == bench.around().source()
                ? Optional.empty()
                : Optional.of(
                        sheet.current()
                                ? bench.sourceHash()
                                : place.translates(bench.unit(), language).orElseGet(bench::sourceHash));
        return bench.text(language)
                .map(before -> SheetFile.write(before, sheet(bench, language), sheet, of))
                .orElseGet(() -> SheetFile.write(sheet, of));
    }

    /** What would be wrong with the unit if a file were this one; an absent file is removed. */
    public Optional<Unit> check(Bench bench, String name, Optional<byte[]> file, Faults faults) {
        SortedMap<String, byte[]> files = new TreeMap<>(bench.files());
        file.ifPresentOrElse(bytes -> files.put(bench.path(name), bytes), () -> files.remove(bench.path(name)));
        return UnitCheck.read(bench.unit(), files, bench.around(), faults);
    }

    /** Puts a file into the package, or says what would be wrong with it. The programme is locked. */
    public Stored put(Bench bench, String name, Optional<byte[]> file) {
        Faults faults = new Faults();
        Optional<Unit> unit = check(bench, name, file, faults);
        if (unit.isEmpty()) {
            return new Stored("", faults.all());
        }
        String path = bench.path(name);
        SortedMap<String, byte[]> files = new TreeMap<>(bench.files());
        if (file.isPresent()) {
            folder.put(bench.unit().programme(), path, file.get());
            files.put(path, file.get());
        } else {
            folder.remove(bench.unit().programme(), path);
            files.remove(path);
        }
        editions.raise(bench.unit().programme());
        rows.again(bench.unit(), bench.around().source(), unit.get(), files);
        return new Stored(file.map(Hash::of).orElse(""), faults.all());
    }
}
