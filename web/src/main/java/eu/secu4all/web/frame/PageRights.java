package eu.secu4all.web.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who may open what: one line an address. An address that ends in {@code /*} stands for all below it. */
public final class PageRights {

    private static final Map<String, Door> DOORS = new LinkedHashMap<>();

    static {
        DOORS.put("/sign-in", Door.EVERYBODY);
        DOORS.put("/sign-out", Door.EVERYBODY);
        DOORS.put("/language", Door.EVERYBODY);
        DOORS.put("/forgot", Door.EVERYBODY);
        DOORS.put("/setup", Door.EVERYBODY);
        DOORS.put("/invitation", Door.EVERYBODY);
        DOORS.put("/reset", Door.EVERYBODY);
        DOORS.put("/join", Door.EVERYBODY);
        DOORS.put("/join/*", Door.EVERYBODY);
        DOORS.put("/certificate", Door.EVERYBODY);
        DOORS.put("/certificate/*", Door.EVERYBODY);
        DOORS.put("/badges/*", Door.EVERYBODY);
        DOORS.put("/errors/*", Door.EVERYBODY);
        DOORS.put("/design/*", Door.EVERYBODY);
        DOORS.put("/jakarta.faces.resource/*", Door.EVERYBODY);

        DOORS.put("/", Door.SIGNED_IN);
        DOORS.put("/index", Door.SIGNED_IN);
        DOORS.put("/people/profile", Door.SIGNED_IN);
        DOORS.put("/certificates", Door.SIGNED_IN);
        DOORS.put("/certificates/*", Door.SIGNED_IN);
        DOORS.put("/sessions/*", Door.SIGNED_IN);
        DOORS.put("/schedule/list", Door.SIGNED_IN);
        DOORS.put("/schedule/session", Door.SIGNED_IN);
        DOORS.put("/schedule/edit", Door.SIGNED_IN);
        DOORS.put("/schedule/run-sheet", Door.SIGNED_IN);
        DOORS.put("/schedule/files/*", Door.SIGNED_IN);
        DOORS.put("/programme/list", Door.SIGNED_IN);
        DOORS.put("/programme/module", Door.SIGNED_IN);
        DOORS.put("/programme/unit", Door.SIGNED_IN);
        DOORS.put("/programme/glossary", Door.SIGNED_IN);
        DOORS.put("/programme/search", Door.SIGNED_IN);
        DOORS.put("/programme/files/*", Door.SIGNED_IN);
        DOORS.put("/programme/newer", Door.SIGNED_IN);
        DOORS.put("/learning/part", Door.SIGNED_IN);
        DOORS.put("/learning/way", Door.SIGNED_IN);
        DOORS.put("/learning/open", Door.SIGNED_IN);
        DOORS.put("/exercise/enter", Door.SIGNED_IN);
        DOORS.put("/exercise/join", Door.SIGNED_IN);
        DOORS.put("/exercise/worksheet", Door.SIGNED_IN);
        DOORS.put("/exercise/list", Door.AUTHORS);
        DOORS.put("/exercise/assess", Door.AUTHORS);
        DOORS.put("/programme/authoring", Door.AUTHORS);
        DOORS.put("/programme/export/*", Door.AUTHORS);
        DOORS.put("/programme/edit", Door.AUTHORS);
        DOORS.put("/programme/history", Door.AUTHORS);
        DOORS.put("/programme/new-unit", Door.AUTHORS);
        DOORS.put("/programme/unit-file", Door.AUTHORS);
        DOORS.put("/programme/writing", Door.AUTHORS);
        DOORS.put("/programme/draft-files/*", Door.AUTHORS);
        DOORS.put("/learning/check", Door.SIGNED_IN);
        DOORS.put("/learning/words", Door.SIGNED_IN);
        DOORS.put("/learning/quiz", Door.SIGNED_IN);
        DOORS.put("/learning/results", Door.AUTHORS);
        DOORS.put("/learning/results/*", Door.AUTHORS);
        DOORS.put("/learning/bank", Door.AUTHORS);
        DOORS.put("/learning/bank/*", Door.AUTHORS);
        DOORS.put("/messages", Door.SIGNED_IN);
        DOORS.put("/cohorts/list", Door.AUTHORS);
        DOORS.put("/cohorts/edit", Door.AUTHORS);
        DOORS.put("/cohorts/cohort", Door.AUTHORS);
        DOORS.put("/cohorts/members", Door.AUTHORS);
        DOORS.put("/cohorts/organisation", Door.COORDINATORS);
        DOORS.put("/cohorts/write", Door.CARERS);
        DOORS.put("/cohorts/progress.csv", Door.CARERS);
        DOORS.put("/people/list", Door.ADMINISTRATORS);
        DOORS.put("/people/person", Door.ADMINISTRATORS);
        DOORS.put("/people/organisations", Door.ADMINISTRATORS);
    }

    private PageRights() {}

    /** The door of an address; empty if there is nothing that may be opened. {@code .xhtml} at its end does not count. */
    public static Optional<Door> find(String path) {
        String page = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        if (DOORS.containsKey(page)) {
            return Optional.of(DOORS.get(page));
        }
        for (int slash = page.lastIndexOf('/'); slash > 0; slash = page.lastIndexOf('/', slash - 1)) {
            Door door = DOORS.get(page.substring(0, slash) + "/*");
            if (door != null) {
                return Optional.of(door);
            }
        }
        return Optional.empty();
    }
}
