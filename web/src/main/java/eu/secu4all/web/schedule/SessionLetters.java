package eu.secu4all.web.schedule;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.notice.boundary.CalendarEntry;
import eu.secu4all.notice.boundary.Letter;
import eu.secu4all.notice.boundary.Mail;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.schedule.boundary.SessionDetails;
import eu.secu4all.schedule.boundary.SessionView;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Visitor;
import eu.secu4all.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Letters to those who are named in a session: that it is planned, starts at another time, or does not take place. Without
 * a mail server there are none, and a session that has begun needs none.
 */
@RequestScoped
public class SessionLetters {

    @Inject
    private Mail mail;

    @Inject
    private People people;

    @Inject
    private Sessions sessions;

    @Inject
    private ActiveUser user;

    @Inject
    private Visitor visitor;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    /** After it was planned. */
    void planned(long id) {
        SessionView session = sessions.view(user.caller(), id);
        send("session-planned", session, session.details().doors().people());
    }

    /** After it was changed; {@code before} is how it was. */
    void changed(long id, SessionDetails before) {
        SessionView session = sessions.view(user.caller(), id);
        Collection<Long> known = before.doors().people();
        Set<Long> named = session.details().doors().people();
        send(
                "session-planned",
                session,
                named.stream().filter(person -> !known.contains(person)).toList());
        if (!before.start().equals(session.details().start())) {
            send(
                    "session-moved",
                    session,
                    named.stream().filter(known::contains).toList());
        }
    }

    /** After it was deleted; {@code session} is what it was. */
    void cancelled(SessionView session) {
        send("session-cancelled", session, session.details().doors().people());
    }

    private void send(String key, SessionView session, Collection<Long> named) {
        boolean past = session.details().start().isBefore(clock.instant());
        if (!mail.isConfigured() || session.template() || past || named.isEmpty()) {
            return;
        }
        List<PersonView> addressees = people.addressees(user.caller(), named);
        addressees.forEach(person -> mail.sendLater(letter(key, session, person)));
        words.done("schedule", "session.letters", addressees.size());
    }

    private Letter letter(String key, SessionView session, PersonView person) {
        SessionDetails details = session.details();
        Language language = person.language();
        String title =
                details.title().in(language, details.source()).map(Said::text).orElse("–");
        String when = Moments.day(details.start(), details.zone(), language.locale()) + ", "
                + Moments.hours(details.start(), session.minutes(), details.zone(), language.locale()) + " "
                + Moments.zone(details.zone(), language.locale());
        boolean cancelled = key.equals("session-cancelled");
        String address = visitor.baseUrl() + (cancelled ? "/schedule/list" : "/schedule/session?id=" + session.id());
        CalendarEntry entry = new CalendarEntry(
                "session-" + session.id() + "@" + URI.create(visitor.baseUrl()).getHost(),
                // a deleted session has no next version
                cancelled ? session.version() + 1 : session.version(),
                details.start(),
                session.minutes(),
                title,
                address,
                cancelled);
        return new Letter(
                person.email(), language, key, List.of(person.name(), title, when, address), Optional.of(entry));
    }
}
