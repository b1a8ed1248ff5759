package eu.secu4all.exercise.entity;

import eu.secu4all.exercise.boundary.WorkStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An exercise that somebody has begun. */
@Entity
@Table(name = "exercise")
public class Exercise {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String programme;
    private String module;
    private String unit;
    private String assignment;
    private double pass;
    private long session;
    private String code;

    @Enumerated(EnumType.STRING)
    private WorkStatus status = WorkStatus.OPEN;

    @Column(name = "touched_ms")
    private Instant touched;

    protected Exercise() {}

    public Exercise(String programme, String module, String unit) {
        this.programme = programme;
        this.module = module;
        this.unit = unit;
    }

    /** {@code assignment} is its JSON. */
    public void ask(String assignment, double pass) {
        this.assignment = assignment;
        this.pass = pass;
    }

    /** Gets its room, and a code that brings others in; null if one works alone. */
    public void take(long session, String code) {
        this.session = session;
        this.code = code;
    }

    public void touch(Instant at) {
        touched = at;
    }

    public void become(WorkStatus next) {
        status = next;
    }

    /** Whether it may be written in, now or once its room is entered (EXER-3). */
    public boolean isOpen(double lastMean) {
        return status == WorkStatus.OPEN
                || status == WorkStatus.RETURNED
                || (status == WorkStatus.ASSESSED && lastMean < pass);
    }

    public long id() {
        return id;
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

    public String assignment() {
        return assignment;
    }

    public double pass() {
        return pass;
    }

    public long session() {
        return session;
    }

    /** Empty if one works alone. */
    public String code() {
        return code == null ? "" : code;
    }

    public WorkStatus status() {
        return status;
    }

    public Instant touched() {
        return touched;
    }
}
