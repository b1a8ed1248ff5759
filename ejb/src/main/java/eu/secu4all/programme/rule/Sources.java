package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Part;
import eu.secu4all.programme.boundary.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads where facts come from. */
final class Sources {

    static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");

    private static final int TITLE_MAX = 500;
    private static final int URL_MAX = 1_000;

    private Sources() {}

    static List<Source> read(Part part) {
        Set<String> ids = new HashSet<>();
        List<Source> sources = new ArrayList<>();
        for (Part each : part.parts("sources")) {
            String url = each.findText("url", URL_MAX).orElse("");
            String where = each.findText("where", TITLE_MAX).orElse("");
            if (url.isEmpty() && where.isEmpty()) {
                each.fault("id", "programme.source-place");
            }
            if (!url.isEmpty() && !WEB.matcher(url).matches()) {
                each.fault("url", "programme.link", url);
            }
            sources.add(new Source(each.newId("id", ids), each.text("title", TITLE_MAX), url, where));
        }
        return sources;
    }
}
