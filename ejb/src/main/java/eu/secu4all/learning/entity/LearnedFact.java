package eu.secu4all.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that a learner did in a unit. Written only by statement, so that the same fact is stored once. */
@Entity
@Table(name = "learned_fact")
public class LearnedFact {

    @Id
    private long id;

    private long person;
    private String programme;
    private String module;
    private String unit;
    private String kind;
    private String item;
    private double amount;

    @Column(name = "at_ms")
    private Instant at;

    protected LearnedFact() {}

    public long person() {
        return person;
    }

    public String programme() {
        return programme;
    }

    public String module() {
        return module;
    }

    public String unit() {
        return unit;
    }

    public String kind() {
        return kind;
    }

    public String item() {
        return item;
    }

    public double amount() {
        return amount;
    }

    public Instant at() {
        return at;
    }
}
