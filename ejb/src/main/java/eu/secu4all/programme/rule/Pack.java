package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.Yaml;
import eu.secu4all.language.Language;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A package while it is being read.
 *
 * @param source the language in which it is written first
 * @param terms ids of its glossary
 */
record Pack(PackageFiles files, Language source, Set<String> terms, Faults faults) {

    static final int TITLE_MAX = 200;
    static final int SUMMARY_MAX = 1_000;

    Pack {
        terms = Set.copyOf(terms);
    }

    /** Reads one YAML file that must be there, and refuses what {@code read} does not ask for. */
    <T> Optional<T> read(String path, Function<Part, T> read) {
        Optional<byte[]> bytes = files.find(path);
        if (bytes.isEmpty()) {
            faults.add(path, 0, "programme.file-missing");
        }
        return bytes.flatMap(found -> Yaml.read(path, found, faults)).map(part -> {
            T value = read.apply(part);
            part.refuseRest();
            return value;
        });
    }

    void fault(String file, int line, String key, String... details) {
        faults.add(file, line, key, details);
    }
}
