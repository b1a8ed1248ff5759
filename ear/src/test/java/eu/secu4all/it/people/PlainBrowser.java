package eu.secu4all.it.people;

import eu.secu4all.it.RunningProduct;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A browser without scripts and pictures: it keeps cookies, follows nothing by itself, and shows every header. */
public final class PlainBrowser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /** Posts a form as our own page would, or with an {@code Origin} as another site's page would. */
    public HttpResponse<String> post(String path, Map<String, String> form, Optional<String> origin)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        origin.ifPresent(site -> request.header("Origin", site));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> signIn(String email, String password, String to)
            throws IOException, InterruptedException {
        HttpResponse<String> page = get("/sign-in");
        return post(
                "/sign-in",
                Map.of(
                        "form",
                        "form",
                        "form:email",
                        email,
                        "form:password",
                        password,
                        "to",
                        to,
                        buttonOf(page),
                        "",
                        "primefaces.nonce",
                        nonceOf(page),
                        "jakarta.faces.ViewState",
                        "stateless"),
                Optional.empty());
    }

    /** The id of the session; empty before there is one. */
    Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("secu4all"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static String buttonOf(HttpResponse<String> page) {
        int submit = page.body().indexOf("<button id=\"form:");
        int id = page.body().indexOf('"', submit) + 1;
        return page.body().substring(id, page.body().indexOf('"', id));
    }

    /** What the page's own script would send back, so that the answer may use the scripts of that page. */
    private static String nonceOf(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        int nonce = policy.indexOf("'nonce-") + "'nonce-".length();
        return policy.substring(nonce, policy.indexOf('\'', nonce));
    }

    private static HttpRequest.Builder request(String path) {
        URI address = URI.create(RunningProduct.url().toString().replaceAll("/$", "") + path);
        return HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Language", "en");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
