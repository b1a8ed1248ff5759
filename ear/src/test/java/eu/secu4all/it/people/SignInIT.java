package eu.secu4all.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInIT {

    private static final String ANNA = "anna.rueckert@stadt-augsburg.example";
    private static final String PASSWORD = "market-square-demo";
    private static final String WRONG = "The e-mail address or the password is not right.";

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    @DisplayName("FRAME-2 who is not signed in gets to the sign-in page, and from there to where they wanted to go")
    void leadsThroughTheDoor() throws Exception {
        HttpResponse<String> away = browser.get("/people/profile?x=1");
        assertThat(away.statusCode()).isEqualTo(302);
        assertThat(location(away)).endsWith("/sign-in?to=%2Fpeople%2Fprofile%3Fx%3D1");

        HttpResponse<String> in = browser.signIn(ANNA, PASSWORD, "/people/profile?x=1");
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(location(in)).endsWith("/people/profile?x=1");
        assertThat(browser.get("/people/profile").body()).contains(ANNA);
    }

    @Test
    @DisplayName("FRAME-2 the sign-in page sends nobody to another site")
    void staysHere() throws Exception {
        assertThat(location(browser.signIn(ANNA, PASSWORD, "//evil.example/"))).doesNotContain("evil");
    }

    @Test
    @DisplayName("FRAME-5 the session has another id after sign-in, and its cookie is HttpOnly and SameSite=Lax")
    void changesTheSession() throws Exception {
        browser.get("/people/profile");
        browser.get("/sign-in");
        Optional<String> before = browser.session();

        HttpResponse<String> in = browser.signIn(ANNA, PASSWORD, "/");

        assertThat(browser.session()).isPresent().isNotEqualTo(before);
        assertThat(in.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .containsIgnoringCase("secu4all=")
                .containsIgnoringCase("SameSite=Lax")
                .contains("HttpOnly")
                .doesNotContain("Secure"));
    }

    @Test
    @DisplayName("PEOPLE-5 a wrong password and an unknown address get the same answer")
    void tellsNothing() throws Exception {
        assertThat(browser.signIn("jonas.petersen@stadt-luebeck.example", "not my password", "/")
                        .body())
                .contains(WRONG);
        assertThat(browser.signIn("nobody@stadt-luebeck.example", "not my password", "/")
                        .body())
                .contains(WRONG);
        assertThat(browser.get("/people/profile").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("PEOPLE-5 after five failures one has to wait, with the right password too, known or not")
    void slowsGuessing() throws Exception {
        for (String email :
                new String[] {"marco.bellini@comune-modena.example", "nobody-at-all@comune-modena.example"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(browser.signIn(email, "guess number " + i, "/").body())
                        .contains(WRONG);
            }
            assertThat(browser.signIn(email, PASSWORD, "/").body()).contains("Too many attempts.");
        }
    }

    @Test
    @DisplayName("signing out ends the session")
    void ends() throws Exception {
        browser.signIn(ANNA, PASSWORD, "/");
        assertThat(browser.get("/people/profile").statusCode()).isEqualTo(200);

        browser.post("/sign-out", Map.of(), Optional.empty());

        assertThat(browser.get("/people/profile").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("FRAME-4 what another site posts here is refused")
    void refusesForeignPosts() throws Exception {
        browser.signIn(ANNA, PASSWORD, "/");

        assertThat(browser.post("/sign-out", Map.of(), Optional.of("https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/people/profile").statusCode()).isEqualTo(200);
    }

    @DisplayName("FRAME-1 a learner opens what is for learners, with or without the file's ending")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/, 200",
        "/people/profile, 200",
        "/people/profile.xhtml, 200",
        "/people/list, 403",
        "/people/list.xhtml, 403",
        "/people/person?id=1, 403",
        "/people/organisations, 403",
        "/people/nothing, 404",
        "/WEB-INF/web.xml, 404",
        "/WEB-INF/templates/page.xhtml, 404"
    })
    void keepsTheDoors(String path, int status) throws Exception {
        browser.signIn(ANNA, PASSWORD, "/");

        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "Payara");
    }

    @Test
    @DisplayName("every page forbids frames, foreign scripts and guessing of types")
    void setsHeaders() throws Exception {
        HttpResponse<String> page = browser.get("/sign-in");

        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("unsafe-eval", "http:", "https:");
    }

    private static String location(HttpResponse<String> answer) {
        return header(answer, "Location");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
