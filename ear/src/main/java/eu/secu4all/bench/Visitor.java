package eu.secu4all.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that knows pages, forms and cookies, but neither scripts nor pictures. */
final class Visitor {

    private static final String PASSWORD = "market-square-demo";
    private static final String BOUNDARY = "----------------------------8460271935";
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']*)'");

    private final String host;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Visitor(String host) {
        this.host = host;
    }

    static Visitor signedIn(String host, String email) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(host);
        HttpResponse<byte[]> page = visitor.get("/sign-in");
        Map<String, String> fields = fields(text(page), "form");
        fields.put("form:email", email);
        fields.put("form:password", PASSWORD);
        fields.put("to", "/people/profile");
        fields.put("primefaces.nonce", nonce(page));
        HttpResponse<byte[]> answer = visitor.send(visitor.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(email + " was not let in: " + answer.statusCode());
        }
        return visitor;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** Puts a file into the form of that page that takes one, and sends it. */
    HttpResponse<byte[]> upload(String path, byte[] file) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = get(path);
        String html = text(page);
        int input = html.indexOf("type=\"file\"");
        int form = html.lastIndexOf("<form id=\"", input);
        String id = html.substring(form + 10, html.indexOf('"', form + 10));
        String field = html.substring(html.lastIndexOf('<', input), html.indexOf('>', input));
        Map<String, String> fields = fields(html, id);
        String name = attributes(field).get("name");
        fields.remove(name);
        fields.put("primefaces.nonce", nonce(page));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(parts(fields, name, file)))
                .build());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + host + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    /** Names and values of what the form with this id would send; the first button is the one that is pressed. */
    private static Map<String, String> fields(String html, String id) {
        int from = html.indexOf("<form id=\"" + id + "\"");
        Matcher fields = FIELD.matcher(html.substring(from, html.indexOf("</form>", from)));
        Map<String, String> found = new LinkedHashMap<>();
        boolean pressed = false;
        while (fields.find()) {
            Map<String, String> field = attributes(fields.group());
            boolean button = fields.group().startsWith("<button") || "submit".equals(field.get("type"));
            if (field.containsKey("name") && !(button && pressed)) {
                found.put(field.get("name"), field.getOrDefault("value", ""));
            }
            pressed |= button;
        }
        return found;
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (a, b) -> a));
    }

    private static String nonce(HttpResponse<byte[]> page) {
        Matcher nonce = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        return nonce.find() ? nonce.group(1) : "";
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] parts(Map<String, String> fields, String file, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                body.write(head(field.getKey(), "").getBytes(StandardCharsets.UTF_8));
                body.write((field.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            body.write(head(file, "; filename=\"package.zip\"\r\nContent-Type: application/zip")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return body.toByteArray();
    }

    private static String head(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }
}
