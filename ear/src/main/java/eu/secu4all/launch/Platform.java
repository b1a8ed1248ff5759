package eu.secu4all.launch;

/** What this machine must be. */
final class Platform {
    private static final int JAVA_MIN = 17;
    private static final int JAVA_MAX = 21;

    private Platform() {}

    static void demandSupported() {
        demandSupported(
                Runtime.version().feature(), System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    static void demandSupported(int java, String system) {
        if (java < JAVA_MIN || java > JAVA_MAX) {
            throw new CannotStart("This is Java " + java + "; the product needs a JDK from " + JAVA_MIN + " to "
                    + JAVA_MAX + ". Set JAVA_HOME to one.");
        }
        if (!system.equals("Linux amd64")) {
            throw new CannotStart("The bundled MariaDB runs on Linux x86-64, this is " + system
                    + ". Deploy the EAR on your own server instead, see the README.");
        }
    }
}
