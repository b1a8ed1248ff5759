package eu.secu4all.message.control;

import eu.secu4all.message.boundary.MessageView;
import eu.secu4all.message.boundary.SentView;
import eu.secu4all.message.entity.Message;
import eu.secu4all.message.entity.MessageCopy;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Messages and who got them. */
@Dependent
public class MessageStore {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    public void add(Message message, Set<Long> people) {
        entities.persist(message);
        entities.flush();
        String rows = String.join(", ", Collections.nCopies(people.size(), "(?, ?)"));
        Query insert = entities.createNativeQuery("insert into message_copy (message, person) values " + rows);
        int place = 1;
        for (long person : people) {
            insert.setParameter(place++, message.id());
            insert.setParameter(place++, person);
        }
        insert.executeUpdate();
    }

    public long sentSince(long sender, Instant since) {
        return entities.createQuery(
                        "select count(m) from Message m where m.sender = :sender and m.at > :since", Long.class)
                .setParameter("sender", sender)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The newest first. */
    public List<SentView> sent(long sender, Instant since) {
        return entities.createQuery(
                        "select m, count(c) from Message m, MessageCopy c where c.message = m and m.sender = :sender"
                                + " and m.at > :since group by m order by m.id desc",
                        Object[].class)
                .setParameter("sender", sender)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> {
                    Message message = (Message) row[0];
                    return new SentView(message.subject(), message.text(), message.at(), ((Number) row[1]).intValue());
                })
                .toList();
    }

    /** What somebody got and has not put away, the newest first. */
    public List<MessageView> of(long person, int count) {
        return entities.createQuery(
                        "select c from MessageCopy c join fetch c.message where c.person = :person"
                                + " and c.putAway is null order by c.id desc",
                        MessageCopy.class)
                .setParameter("person", person)
                .setMaxResults(count)
                .getResultStream()
                .map(copy -> {
                    Message message = copy.message();
                    return new MessageView(
                            message.id(),
                            message.sender(),
                            message.subject(),
                            message.text(),
                            message.at(),
                            copy.isRead());
                })
                .toList();
    }

    public void read(long person, long message, Instant at) {
        mark("read_ms", person, message, at);
    }

    public void putAway(long person, long message, Instant at) {
        mark("away_ms", person, message, at);
    }

    /** The first time counts. */
    private void mark(String column, long person, long message, Instant at) {
        entities.createNativeQuery("update message_copy set " + column + " = coalesce(" + column
                        + ", ?) where person = ? and message = ?")
                .setParameter(1, at.toEpochMilli())
                .setParameter(2, person)
                .setParameter(3, message)
                .executeUpdate();
    }
}
