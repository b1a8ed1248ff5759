package eu.secu4all.notice.boundary;

import eu.secu4all.language.Texts;
import eu.secu4all.notice.control.MailServer;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sends letters, if a mail server is configured. Call it after the transaction that gave the reason. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Mail {

    private static final Logger LOG = System.getLogger(Mail.class.getName());

    @Inject
    private MailServer server;

    public boolean isConfigured() {
        return server.isConfigured();
    }

    /** Sends and waits for the mail server to take it, some seconds at most. */
    public Sending send(Letter letter) {
        if (!server.isConfigured()) {
            return Sending.NOT_CONFIGURED;
        }
        Object[] arguments = letter.arguments().toArray();
        try {
            server.deliver(
                    letter.to(),
                    Texts.say(letter.language(), "mail", letter.key() + ".subject", arguments),
                    Texts.say(letter.language(), "mail", letter.key() + ".body", arguments),
                    letter.appointment());
            return Sending.SENT;
        } catch (MessagingException refused) {
            // The address stays out of the log: it is somebody's personal data.
            LOG.log(Level.WARNING, "The mail server did not take a letter (" + letter.key() + ")", refused);
            return Sending.FAILED;
        }
    }

    /** Sends without letting the caller wait, so that the time of an answer does not tell whether there was a letter. */
    @Asynchronous
    public void sendLater(Letter letter) {
        send(letter);
    }
}
