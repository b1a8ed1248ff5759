package eu.secu4all.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A one-time link that has not been used. Using it deletes it. */
@Entity
@Table(name = "one_time_link")
public class LinkKey {

    /** What a link is good for, and for how long. */
    public enum Purpose {
        INVITATION(Duration.ofDays(7)),
        PASSWORD_RESET(Duration.ofHours(1)),
        /** Makes the first administrator; good until used. */
        SET_UP(null);

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }

        /** Empty: until used. */
        public Optional<Duration> lifetime() {
            return Optional.ofNullable(lifetime);
        }
    }

    /** SHA-256 of the key, in hexadecimal digits. */
    @Id
    private String hash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Purpose purpose;

    @ManyToOne
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "expires_ms")
    private Instant expires;

    protected LinkKey() {}

    /** A link made now; {@code person} is null for {@link Purpose#SET_UP}. */
    public LinkKey(String hash, Purpose purpose, Person person, Instant now) {
        this.hash = hash;
        this.purpose = purpose;
        this.person = person;
        this.expires = purpose.lifetime().map(now::plus).orElse(null);
    }

    public boolean goodAt(Instant now) {
        return (expires == null || now.isBefore(expires)) && (person == null || person.isActive());
    }

    public Purpose purpose() {
        return purpose;
    }

    /** The person it belongs to; empty for the link that makes the first administrator. */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    public Optional<Instant> expires() {
        return Optional.ofNullable(expires);
    }
}
