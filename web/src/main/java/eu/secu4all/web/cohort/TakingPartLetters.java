package eu.secu4all.web.cohort;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.learning.boundary.CohortDraft;
import eu.secu4all.notice.boundary.Letter;
import eu.secu4all.notice.boundary.Mail;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.programme.boundary.Outline;
import eu.secu4all.programme.boundary.Outlines;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Letters to those who are invited to a programme, or take part in it with a cohort from now on. Without a mail server their
 * home page tells them.
 */
@RequestScoped
public class TakingPartLetters {

    @Inject
    private Mail mail;

    @Inject
    private People people;

    @Inject
    private Outlines outlines;

    @Inject
    private ActiveUser user;

    @Inject
    private Visitor visitor;

    void invited(Set<Long> to, String programme) {
        send(
                to,
                programme,
                (person, title) -> new Letter(
                        person.email(), person.language(), "programme-invited", List.of(person.name(), title, home())));
    }

    void joined(Set<Long> to, CohortDraft cohort) {
        send(
                to,
                cohort.programme(),
                (person, title) -> new Letter(
                        person.email(),
                        person.language(),
                        "programme-joined",
                        List.of(
                                person.name(),
                                title,
                                Days.say(cohort.start(), person.language().locale()),
                                Days.say(cohort.due(), person.language().locale()),
                                home())));
    }

    private String home() {
        return visitor.baseUrl() + "/";
    }

    private interface Writing {
        Letter letter(PersonView person, String title);
    }

    private void send(Set<Long> to, String programme, Writing writing) {
        if (mail.isConfigured() && !to.isEmpty()) {
            Outline outline = outlines.find(programme).orElseThrow();
            people.addressees(user.caller(), to)
                    .forEach(person -> mail.sendLater(writing.letter(person, title(outline, person))));
        }
    }

    private static String title(Outline outline, PersonView person) {
        return outline.title()
                .in(person.language(), outline.source())
                .map(LocalizedText.Said::text)
                .orElse("–");
    }
}
