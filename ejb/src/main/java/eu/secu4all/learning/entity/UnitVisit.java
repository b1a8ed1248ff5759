package eu.secu4all.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where somebody stopped in a unit. Written only by statement. */
@Entity
@SuppressWarnings("UnusedVariable") // the programme is for queries
@Table(name = "unit_visit")
public class UnitVisit {

    @Id
    private long id;

    private long person;
    private String programme;
    private String module;
    private String unit;
    private int part;

    @Column(name = "at_ms")
    private Instant at;

    protected UnitVisit() {}

    public long person() {
        return person;
    }

    public String module() {
        return module;
    }

    public String unit() {
        return unit;
    }

    public int part() {
        return part;
    }

    public Instant at() {
        return at;
    }
}
