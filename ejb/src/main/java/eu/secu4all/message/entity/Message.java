package eu.secu4all.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What somebody wrote to several people. */
@Entity
@Table(name = "message")
public class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private Long sender;
    private String subject;
    private String text;

    @Column(name = "at_ms")
    private Instant at;

    protected Message() {}

    public Message(long sender, String subject, String text, Instant at) {
        this.sender = sender;
        this.subject = subject;
        this.text = text;
        this.at = at;
    }

    public long id() {
        return id;
    }

    public Optional<Long> sender() {
        return Optional.ofNullable(sender);
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }
}
