package eu.secu4all.schedule.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody without an account, in one session. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and people who look at the table
@Table(name = "guest")
public class Guest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long session;
    private String name;
    private String organisation;
    private String language;

    @Column(name = "at_ms")
    private Instant at;

    protected Guest() {}

    public Guest(long session, String name, String organisation, String language, Instant at) {
        this.session = session;
        this.name = name;
        this.organisation = organisation;
        this.language = language;
        this.at = at;
    }

    /** How the room knows this guest. */
    public String participant() {
        return "g" + id;
    }
}
