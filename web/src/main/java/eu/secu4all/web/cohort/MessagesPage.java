package eu.secu4all.web.cohort;

import eu.secu4all.message.boundary.MessageView;
import eu.secu4all.message.boundary.Messages;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was written to one, on the home page. */
@Named
@RequestScoped
public class MessagesPage {

    @Inject
    private Messages messages;

    @Inject
    private People people;

    @Inject
    private ActiveUser user;

    private List<Line> lines;

    /** {@code sender} is empty once they are no longer with us. */
    public record Line(long id, String sender, String subject, String text, String day, boolean read) {}

    @PostConstruct
    void show() {
        List<MessageView> mine = messages.mine(user.caller());
        List<Long> senders = mine.stream()
                .flatMap(message -> message.sender().stream())
                .distinct()
                .toList();
        Map<Long, String> names =
                people.names(senders).stream().collect(Collectors.toMap(PersonName::id, PersonName::name));
        lines = mine.stream().map(message -> line(message, names)).toList();
    }

    private Line line(MessageView message, Map<Long, String> names) {
        return new Line(
                message.id(),
                message.sender().map(names::get).orElse(""),
                message.subject(),
                message.text(),
                Days.say(message.at(), user.getLocale()),
                message.read());
    }

    public List<Line> getLines() {
        return lines;
    }
}
