package eu.secu4all.notice.control;

import eu.secu4all.notice.boundary.CalendarEntry;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server the administrator named, if any. */
@ApplicationScoped
public class MailServer {

    static final int PATIENCE_MS = 10_000;

    @Inject
    @ConfigProperty(name = "secu4all.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "secu4all.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "secu4all.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "secu4all.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "secu4all.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "secu4all.mail.tls", defaultValue = "starttls")
    private String tls;

    @Inject
    @ConfigProperty(name = "secu4all.base-url")
    private Optional<String> url;

    @Inject
    private Clock clock;

    /** Links in letters need an address that no request can choose, so without one there is no mail either. */
    public boolean isConfigured() {
        return host.isPresent() && from.isPresent() && url.isPresent();
    }

    public void deliver(String to, String subject, String body, Optional<CalendarEntry> appointment)
            throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(from.orElseThrow()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        if (appointment.isPresent()) {
            MimeBodyPart words = new MimeBodyPart();
            words.setText(body, StandardCharsets.UTF_8.name());
            message.setContent(new MimeMultipart(words, file(appointment.get())));
        } else {
            message.setText(body, StandardCharsets.UTF_8.name());
        }
        message.setSentDate(Date.from(clock.instant()));
        Transport.send(message);
    }

    private MimeBodyPart file(CalendarEntry appointment) throws MessagingException {
        MimeBodyPart file = new MimeBodyPart();
        byte[] text = CalendarFile.of(appointment, clock.instant()).getBytes(StandardCharsets.UTF_8);
        String type = "text/calendar; charset=UTF-8; method=" + CalendarFile.method(appointment);
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(text, type)));
        file.setFileName("session.ics");
        return file;
    }

    private Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host.orElseThrow());
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf("starttls".equals(tls)));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf("starttls".equals(tls)));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf("tls".equals(tls)));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        for (String phase : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.setProperty("mail.smtp." + phase, String.valueOf(PATIENCE_MS));
        }
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password.orElse(""));
            }
        });
    }
}
