package eu.secu4all.certificate.control;

import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.language.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A certificate as XHTML, in the holder's language: what the paper is set from. */
final class Sheet {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final String TEMPLATE = template();
    private static final int NAME_LONG = 40;
    private static final int TITLE_LONG = 60;

    private final CertificateView certificate;
    private final Language language;

    private Sheet(CertificateView certificate) {
        this.certificate = certificate;
        this.language = certificate.language();
    }

    /**
     * The whole page.
     *
     * @param address of the page that verifies it
     */
    static String of(CertificateView certificate, String address) {
        return new Sheet(certificate).fill(address);
    }

    private String fill(String address) {
        Said title = certificate.title().in(language, certificate.source()).orElseGet(() -> new Said(language, "–"));
        Map<String, String> words = new LinkedHashMap<>();
        words.put("language", language.code());
        words.put("document", say("paper.document", certificate.name(), title.text()));
        words.put("heading", say("kind." + certificate.kind()));
        words.put("certifies", say("paper.certifies"));
        words.put("name", certificate.name());
        words.put("nameLength", certificate.name().length() > NAME_LONG ? " long" : "");
        words.put("organisation", certificate.organisation());
        words.put("achieved", say("paper.achieved." + certificate.kind()));
        words.put("title", title.text());
        words.put("titleLength", title.text().length() > TITLE_LONG ? " long" : "");
        words.put("qrText", say("paper.qr"));
        words.put("linkText", say("paper.link"));
        words.put("serial", say("paper.serial", certificate.serial()));
        words.put(
                "issued",
                say(
                        "paper.dates",
                        day(certificate.completed()),
                        day(certificate.issued().atZone(ZoneOffset.UTC).toLocalDate())));
        words.put("verify", say("paper.verify"));
        words.put("address", address);
        words.replaceAll((place, text) -> escape(text));
        words.put(
                "titleLanguage",
                title.language() == language
                        ? ""
                        : " lang=\"" + title.language().code() + "\"");
        words.put(
                "evidence",
                certificate.evidence().lines(language).stream()
                        .map(line -> "<li>" + escape(line) + "</li>")
                        .collect(Collectors.joining()));
        words.put("qr", QrPicture.of(address));
        return PLACE.matcher(TEMPLATE).replaceAll(place -> Matcher.quoteReplacement(words.get(place.group(1))));
    }

    private String say(String key, Object... arguments) {
        return Texts.say(language, "certificate", key, arguments);
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                // XML knows no other control characters, and refuses them
                .replaceAll("\\p{Cntrl}", " ");
    }

    private static String template() {
        try (InputStream in = Sheet.class.getResourceAsStream("/certificate/sheet.xhtml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
