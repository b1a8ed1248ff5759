package eu.secu4all.web.frame;

import eu.secu4all.language.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the browser itself tells about whoever sits before it, signed in or not. */
@RequestScoped
public class Visitor {

    private static final String LANGUAGE_COOKIE = "language";
    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

    /** Tells a choice made for this sign-in from one that somebody else left in the same browser. */
    private static final String JUST_CHOSEN_COOKIE = "language-chosen";

    private static final Duration JUST_CHOSEN_KEPT = Duration.ofMinutes(30);

    @Inject
    private HttpServletRequest request;

    /** Set behind a proxy that writes X-Forwarded-For; else anybody could choose their own address and escape the throttle. */
    @Inject
    @ConfigProperty(name = "secu4all.behind-proxy", defaultValue = "false")
    private boolean behindProxy;

    @Inject
    @ConfigProperty(name = "secu4all.base-url")
    private Optional<String> baseUrl;

    Language language() {
        return languageIn(LANGUAGE_COOKIE).or(this::browserLanguage).orElse(Language.EN);
    }

    void keep(Language language, HttpServletResponse response) {
        response.addCookie(cookie(LANGUAGE_COOKIE, language, LANGUAGE_KEPT));
        response.addCookie(cookie(JUST_CHOSEN_COOKIE, language, JUST_CHOSEN_KEPT));
    }

    /** The language chosen just now at the door, if one was (FRAME-3). */
    Optional<Language> justChosen() {
        return languageIn(JUST_CHOSEN_COOKIE);
    }

    private Optional<Language> languageIn(String name) {
        return cookies()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> Language.find(cookie.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Cookie cookie(String name, Language language, Duration kept) {
        Cookie cookie = new Cookie(name, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    String address() {
        String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
        return forwarded == null
                ? request.getRemoteAddr()
                // The last entry is the proxy's word, the others are whatever the browser sent.
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Where this platform is found, without a slash at the end: as configured, else as this request came. */
    public String baseUrl() {
        return baseUrl.map(url -> url.replaceAll("/+$", "")).orElseGet(() -> {
            StringBuffer url = request.getRequestURL();
            return url.substring(0, url.length() - request.getRequestURI().length());
        });
    }

    private Optional<Language> browserLanguage() {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(Language::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Cookie> cookies() {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(Objects::nonNull);
    }
}
