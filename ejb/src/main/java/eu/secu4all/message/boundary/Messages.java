package eu.secu4all.message.boundary;

import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.learning.boundary.OrganisationProgress;
import eu.secu4all.message.control.MessageStore;
import eu.secu4all.message.entity.Message;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Messages to learners: written by those who look after them, read and put away by themselves. */
@Stateless
public class Messages {

    private static final int SHOWN_MAX = 20;
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    private MessageStore store;

    @Inject
    private Cohorts cohorts;

    @Inject
    private OrganisationProgress organisation;

    @Inject
    private Clock clock;

    /**
     * Writes to members of a cohort that the caller leads (MESSAGE-1).
     *
     * @throws Refused {@code no-right}, {@code learning.cohort-unknown}, {@code message.subject}, {@code message.text},
     *     {@code message.people}, {@code message.often}
     */
    public void toCohort(Caller caller, long cohort, Set<Long> people, MessageDraft draft) {
        send(caller, cohorts.memberIds(caller, cohort), people, draft);
    }

    /**
     * Writes to people of one's own organisation who take part in a programme (MESSAGE-1).
     *
     * @throws Refused as {@link #toCohort}
     */
    public void toOrganisation(Caller coordinator, String programme, Set<Long> people, MessageDraft draft) {
        send(coordinator, organisation.memberIds(coordinator, programme), people, draft);
    }

    private void send(Caller sender, Set<Long> allowed, Set<Long> people, MessageDraft draft) {
        MessageDraft message = draft.checked();
        if (people.isEmpty() || people.size() > MessageDraft.PEOPLE_MAX) {
            throw new Refused("message.people", String.valueOf(MessageDraft.PEOPLE_MAX));
        }
        if (!allowed.containsAll(people)) {
            throw new Refused("no-right");
        }
        Instant now = clock.instant();
        if (store.sentSince(sender.person(), now.minus(DAY)) >= MessageDraft.DAILY_MAX) {
            throw new Refused("message.often", String.valueOf(MessageDraft.DAILY_MAX));
        }
        store.add(new Message(sender.person(), message.subject(), message.text(), now), people);
    }

    /** What one has written in the last 30 days, the newest first. */
    public List<SentView> sent(Caller caller) {
        return store.sent(caller.person(), clock.instant().minus(Duration.ofDays(30)));
    }

    /** What one got and has not put away, the newest first, {@value #SHOWN_MAX} at most. */
    public List<MessageView> mine(Caller caller) {
        return store.of(caller.person(), SHOWN_MAX);
    }

    /** Marks it as read; what is not one's own, or gone, is left alone. */
    public void read(Caller caller, long id) {
        store.read(caller.person(), id, clock.instant());
    }

    /** Puts it away for oneself. */
    public void putAway(Caller caller, long id) {
        store.putAway(caller.person(), id, clock.instant());
    }
}
