package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.Written;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who of one list requires whom of it. */
final class Requirements {

    private final Pack pack;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<String>> requires = new LinkedHashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();

    Requirements(Pack pack) {
        this.pack = pack;
    }

    /** Whether this entry of the list can be an id, and is there for the first time; a fault if not. */
    boolean isNew(String file, Written id) {
        boolean possible = Part.isId(id.text());
        boolean first = ids.add(id.text());
        if (!possible || !first) {
            pack.fault(file, id.line(), possible ? "document.id-twice" : "document.id", id.text());
        }
        return possible && first;
    }

    /** One that is there and read already. */
    void known(String id, List<String> wanted) {
        ids.add(id);
        requires.put(id, wanted);
    }

    /** What {@code requires} of this part says. */
    List<String> of(String id, Part part) {
        List<String> wanted =
                part.texts("requires", Part.ID_MAX).stream().map(Written::text).toList();
        requires.put(id, wanted);
        parts.put(id, part);
        return wanted;
    }

    /** Reports requirements that nobody can meet; the list stands in {@code file} at {@code line}. */
    void check(String file, int line) {
        parts.forEach((id, part) -> requires.get(id).stream()
                .filter(each -> !ids.contains(each))
                .forEach(each -> part.fault("requires", "programme.requires-unknown", each)));
        List<String> circle = Circles.find(requires);
        if (!circle.isEmpty()) {
            pack.fault(file, line, "programme.requires-circle", String.join(" → ", circle));
        }
    }
}
