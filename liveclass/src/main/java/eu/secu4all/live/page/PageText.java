package eu.secu4all.live.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page as it is sent, and the content security policy that fits it.
 *
 * @param html the whole page
 * @param policy value of the header {@code Content-Security-Policy}
 */
record PageText(String html, String policy) {

    private static final Pattern ONLY_FOR_SOME = Pattern.compile("(exercise|record|trainer)/");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    /**
     * @param template the page with the marks {@code <!-- modules -->} and {@code {client}}
     * @param address of the client's files
     * @param modules their paths below that address
     */
    static PageText of(String template, String address, List<String> modules) {
        // what only some need does not keep the others waiting
        String announced = modules.stream()
                .filter(path -> !ONLY_FOR_SOME.matcher(path).lookingAt())
                .map(path -> "<link rel=\"modulepreload\" href=\"" + address + path + "\">")
                .collect(Collectors.joining("\n"));
        String html = template.replace("<!-- modules -->", announced).replace("{client}", address);
        return new PageText(html, policy(html));
    }

    private static String policy(String html) {
        Matcher map = IMPORT_MAP.matcher(html);
        if (!map.find()) {
            throw new IllegalArgumentException("The page has no import map");
        }
        return "default-src 'none'; script-src 'self' 'sha256-" + hash(map.group(1)) + "'; style-src 'self'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
