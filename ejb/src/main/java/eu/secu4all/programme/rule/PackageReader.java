package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.Written;
import eu.secu4all.document.boundary.Yaml;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Programme;
import eu.secu4all.programme.boundary.ProgrammeModule;
import eu.secu4all.programme.boundary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a package as a whole (PACK-1). */
public final class PackageReader {

    public static final String PROGRAMME = "programme.yaml";

    static final String GLOSSARY = "glossary.yaml";

    private static final int FORMAT = 1;

    private final Pack pack;
    private final List<Term> glossary;

    private PackageReader(Pack pack, List<Term> glossary) {
        this.pack = pack;
        this.glossary = glossary;
    }

    /**
     * What the package says; empty if there is anything wrong with it, and {@code faults} say what.
     *
     * @param files path, with slashes, to bytes
     */
    public static Optional<Programme> read(Map<String, byte[]> files, Faults faults) {
        PackageFiles all = new PackageFiles(files);
        all.check(faults);
        Language source = source(all);
        Pack bare = new Pack(all, source, Set.of(), faults);
        List<Term> glossary = all.find(GLOSSARY).isEmpty()
                ? List.of()
                : bare.read(GLOSSARY, part -> GlossaryReader.read(part, source)).orElse(List.of());
        Set<String> terms = glossary.stream().map(Term::id).collect(Collectors.toSet());
        Optional<Programme> programme = new PackageReader(new Pack(all, source, terms, faults), glossary).programme();
        all.refuseRest(faults);
        return faults.isEmpty() ? programme : Optional.empty();
    }

    /** The language in which a package is written first. */
    public static Language source(Map<String, byte[]> files) {
        return source(new PackageFiles(files));
    }

    /** The source language is needed before anything can be read; what is wrong with it is told when it is read. */
    private static Language source(PackageFiles files) {
        return files.find(PROGRAMME)
                .flatMap(bytes -> Yaml.read(PROGRAMME, bytes, new Faults()))
                .flatMap(part -> part.findChoice("source", Language.class))
                .orElse(Language.EN);
    }

    private Optional<Programme> programme() {
        return pack.read(PROGRAMME, part -> {
            part.number("format", FORMAT, FORMAT);
            part.choice("source", Language.class);
            return new Programme(
                    part.id("id"),
                    pack.source(),
                    part.localized("title", pack.source(), Pack.TITLE_MAX),
                    part.findLocalized("summary", pack.source(), Pack.SUMMARY_MAX),
                    modules(part),
                    glossary);
        });
    }

    private List<ProgrammeModule> modules(Part programme) {
        if (programme.texts("modules", Part.ID_MAX).isEmpty()) {
            programme.fault("modules", "document.missing", "modules");
        }
        List<ProgrammeModule> modules = new ArrayList<>();
        Requirements requirements = new Requirements(pack);
        for (Written module : programme.texts("modules", Part.ID_MAX)) {
            if (requirements.isNew(PROGRAMME, module)) {
                new ModuleReader(pack, module.text(), requirements).read().ifPresent(modules::add);
            }
        }
        requirements.check(PROGRAMME, programme.line("modules"));
        return modules;
    }
}
