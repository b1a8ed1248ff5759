package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.Written;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads glossary.yaml. */
final class GlossaryReader {

    private static final int TERM_MAX = 120;
    private static final int DEFINITION_MAX = 800;

    private GlossaryReader() {}

    static List<Term> read(Part file, Language language) {
        Map<String, Source> sources =
                Sources.read(file).stream().collect(Collectors.toMap(Source::id, Function.identity(), (a, b) -> a));
        Set<String> ids = new HashSet<>();
        List<Part> parts = file.parts("terms");
        List<Term> terms = new ArrayList<>();
        for (Part part : parts) {
            LocalizedText term = part.localized("term", language, TERM_MAX);
            LocalizedText definition = part.localized("definition", language, DEFINITION_MAX);
            List<String> see =
                    part.texts("see", Part.ID_MAX).stream().map(Written::text).toList();
            terms.add(new Term(part.newId("id", ids), term, definition, see, source(part, sources)));
        }
        for (Part part : parts) {
            part.texts("see", Part.ID_MAX).stream()
                    .filter(see -> !ids.contains(see.text()))
                    .forEach(see -> part.fault("see", "programme.term-unknown", see.text()));
        }
        return terms;
    }

    private static Optional<Source> source(Part part, Map<String, Source> sources) {
        Optional<String> id = part.findText("source", Part.ID_MAX);
        if (id.isPresent() && !sources.containsKey(id.get())) {
            part.fault("source", "programme.source-unknown", id.get());
        }
        return id.map(sources::get);
    }
}
