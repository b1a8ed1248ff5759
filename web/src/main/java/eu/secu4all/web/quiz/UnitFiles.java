package eu.secu4all.web.quiz;

/** Where the files of a unit's version are found. */
public final class UnitFiles {

    private static final String ADDRESS = "/programme/files/";

    private UnitFiles() {}

    public static String address(long version, String name) {
        return ADDRESS + version + "/" + name;
    }
}
