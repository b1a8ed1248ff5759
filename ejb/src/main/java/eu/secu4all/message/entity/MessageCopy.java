package eu.secu4all.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message with one of those who got it. Written only by statement. */
@Entity
@Table(name = "message_copy")
@SuppressWarnings("UnusedVariable") // person and put away are for queries
public class MessageCopy {

    @Id
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "message")
    private Message message;

    private long person;

    @Column(name = "read_ms")
    private Instant read;

    @Column(name = "away_ms")
    private Instant putAway;

    protected MessageCopy() {}

    public Message message() {
        return message;
    }

    public boolean isRead() {
        return read != null;
    }
}
