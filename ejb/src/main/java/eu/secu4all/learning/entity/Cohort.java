package eu.secu4all.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** People who go through a programme together, with dates. */
@Entity
@Table(name = "cohort")
public class Cohort {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String programme;
    private String name;
    private long leader;

    @Column(name = "start_ms")
    private Instant start;

    @Column(name = "due_ms")
    private Instant due;

    @Version
    private int version;

    protected Cohort() {}

    public Cohort(String programme, long leader) {
        this.programme = programme;
        this.leader = leader;
    }

    public void plan(String name, Instant start, Instant due) {
        this.name = name;
        this.start = start;
        this.due = due;
    }

    public long id() {
        return id;
    }

    public String programme() {
        return programme;
    }

    public String name() {
        return name;
    }

    public long leader() {
        return leader;
    }

    public Instant start() {
        return start;
    }

    public Instant due() {
        return due;
    }

    public int version() {
        return version;
    }
}
