package eu.secu4all.schedule.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whom one secret lets into which room. Only the hash of the secret is kept. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and people who look at the table
@Table(name = "admission")
public class AdmissionKey {

    @Id
    private String hash;

    private long session;
    private String participant;
    private String role;
    private String name;
    private String organisation;
    private String language;

    @Column(name = "at_ms")
    private Instant at;

    protected AdmissionKey() {}

    public AdmissionKey(String hash, long session, String participant, String role, Instant at) {
        this.hash = hash;
        this.session = session;
        this.participant = participant;
        this.role = role;
        this.at = at;
    }

    /** Who it is, as the others see it. */
    public void name(String name, String organisation, String language) {
        this.name = name;
        this.organisation = organisation;
        this.language = language;
    }

    public long session() {
        return session;
    }

    public String participant() {
        return participant;
    }

    public String role() {
        return role;
    }

    public String name() {
        return name;
    }

    public String organisation() {
        return organisation;
    }

    public String language() {
        return language;
    }
}
