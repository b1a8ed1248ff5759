package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.Assessing.Told;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.notice.boundary.Letter;
import eu.secu4all.notice.boundary.Mail;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Letters to those whose work came back. They say that it did, never what was written: mail is read by others. */
@RequestScoped
public class ExerciseLetters {

    @Inject
    private Mail mail;

    @Inject
    private People people;

    @Inject
    private ActiveUser user;

    @Inject
    private Visitor visitor;

    void send(String key, Told told) {
        if (mail.isConfigured()) {
            people.addressees(user.caller(), told.people())
                    .forEach(person -> mail.sendLater(letter(key, told, person)));
        }
    }

    private Letter letter(String key, Told told, PersonView person) {
        String title = told.title()
                .in(person.language(), told.source())
                .map(Said::text)
                .orElse("–");
        String address = visitor.baseUrl() + UnitIds.page(told.unit());
        return new Letter(person.email(), person.language(), key, List.of(person.name(), title, address));
    }
}
