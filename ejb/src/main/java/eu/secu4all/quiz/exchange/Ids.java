package eu.secu4all.quiz.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids of names that other systems give, each once. */
public final class Ids {

    private static final int LENGTH_MAX = 50;

    private final Set<String> taken = new HashSet<>();

    /** This id if it is free, else one like it. */
    public String exactly(String id) {
        return taken.add(id) ? id : of(id);
    }

    /** An id as near to this name as an id can be; for a name without letters or digits one that begins with q. */
    public String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "q" : plain.substring(0, Math.min(plain.length(), LENGTH_MAX));
        String id = plain.isEmpty() ? base + (taken.size() + 1) : base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
