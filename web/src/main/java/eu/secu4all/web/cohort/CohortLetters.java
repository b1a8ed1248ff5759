package eu.secu4all.web.cohort;

import eu.secu4all.message.boundary.MessageDraft;
import eu.secu4all.notice.boundary.Letter;
import eu.secu4all.notice.boundary.Mail;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A message by mail, too, where there is a mail server. */
@RequestScoped
public class CohortLetters {

    @Inject
    private Mail mail;

    @Inject
    private People people;

    @Inject
    private ActiveUser user;

    @Inject
    private Visitor visitor;

    boolean isSent() {
        return mail.isConfigured();
    }

    /** After the message was kept. */
    void send(Set<Long> to, MessageDraft draft) {
        if (mail.isConfigured()) {
            MessageDraft message = draft.checked();
            people.addressees(user.caller(), to).forEach(person -> mail.sendLater(letter(person, message)));
        }
    }

    private Letter letter(PersonView person, MessageDraft message) {
        return new Letter(
                person.email(),
                person.language(),
                "message",
                List.of(person.name(), user.getName(), message.subject(), message.text(), visitor.baseUrl() + "/"));
    }
}
