package eu.secu4all.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Somebody takes part in a programme. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long person;
    private String programme;
    private String how;
    private Long cohort;

    @Column(name = "at_ms")
    private Instant at;

    @Column(name = "done_ms")
    private Instant done;

    protected Enrolment() {}

    public Enrolment(long person, String programme, String how, Instant at) {
        this.person = person;
        this.programme = programme;
        this.how = how;
        this.at = at;
    }

    public void join(String how, long cohort) {
        this.how = how;
        this.cohort = cohort;
    }

    public void leaveCohort() {
        cohort = null;
    }

    /** The first time counts. */
    public void finish(Instant now) {
        done = done == null ? now : done;
    }

    public long person() {
        return person;
    }

    public String programme() {
        return programme;
    }

    public String how() {
        return how;
    }

    public Optional<Long> cohort() {
        return Optional.ofNullable(cohort);
    }

    public Instant at() {
        return at;
    }

    public Optional<Instant> done() {
        return Optional.ofNullable(done);
    }
}
