package eu.secu4all.live.page;

import java.util.regex.Pattern;

/** A module or style sheet as it is sent: what only its authors read is left out. */
final class Script {

    /** A type told to the checker in the middle of a line. */
    private static final Pattern TYPE = Pattern.compile("/\\*\\* @(?:type|param) .*?\\*/ ?");

    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    private Script() {}

    /** A module without its comments. Those must stand on lines of their own, but for types, which may stand anywhere. */
    static String withoutComments(String module) {
        var kept = new StringBuilder(module.length());
        boolean inside = false;
        for (String line : module.lines().toList()) {
            String code = TYPE.matcher(line).replaceAll("");
            String words = code.strip();
            if (inside || words.startsWith("/**")) {
                inside = !words.endsWith("*/");
            } else if (!words.isEmpty() && !words.startsWith("//")) {
                kept.append(code).append('\n');
            }
        }
        return kept.toString();
    }

    /** A style sheet without its comments. */
    static String withoutRemarks(String sheet) {
        return REMARK.matcher(sheet).replaceAll("");
    }
}
