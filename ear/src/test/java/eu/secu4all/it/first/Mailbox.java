package eu.secu4all.it.first;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.secu4all.launch.Ports;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server of the test's own, and the letters that have reached it. */
final class Mailbox {
    /** A one-time link. */
    static final Pattern LINK = Pattern.compile("http://\\S+\\?key=[\\w-]+");

    private static final Duration ARRIVAL_MAX = Duration.ofSeconds(20);
    private static final String SENDER = "classroom@secu4all.example";

    private final GreenMail server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", "smtp"));
    private int letters;

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    /** What the product must be told to use it. */
    Map<String, String> configuration() {
        return Map.of(
                "SECU4ALL_MAIL_HOST",
                "127.0.0.1",
                "SECU4ALL_MAIL_PORT",
                Integer.toString(server.getSmtp().getServerSetup().getPort()),
                "SECU4ALL_MAIL_TLS",
                "none",
                "SECU4ALL_MAIL_FROM",
                SENDER);
    }

    /** The next letter is here, to this person only, and has a one-time link; gives the link. */
    String linkFor(String email, String subject, String name) throws Exception {
        MimeMessage letter = next();
        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(email);
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly(SENDER);
        assertThat(letter.getContentType()).containsIgnoringCase("charset=utf-8");
        String text = ((String) letter.getContent()).replace("\r", "");
        assertThat(text).contains(name);
        return link(text);
    }

    /** The next letter is here; its subject begins so, and it holds these words. */
    void says(String subject, String... words) throws Exception {
        MimeMessage letter = next();
        assertThat(letter.getSubject()).startsWith(subject);
        assertThat((String) letter.getContent()).contains(words);
    }

    /** The next letter is here, with these words, and with a file for calendars that holds these lines. */
    void hasAppointment(String subject, String words, String... lines) throws Exception {
        MimeMessage letter = next();
        assertThat(letter.getSubject()).isEqualTo(subject);
        var parts = (MimeMultipart) letter.getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains(words);
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar");
        try (var file = parts.getBodyPart(1).getInputStream()) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).contains(lines);
        }
    }

    /** No letter has come but those that were asked for. */
    void holdsNothingElse() {
        assertThat(server.getReceivedMessages()).hasSize(letters);
    }

    static String link(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as("a link in: %s", text).isTrue();
        return link.group();
    }

    private MimeMessage next() {
        letters++;
        assertThat(server.waitForIncomingEmail(ARRIVAL_MAX.toMillis(), letters)).isTrue();
        return server.getReceivedMessages()[letters - 1];
    }
}
