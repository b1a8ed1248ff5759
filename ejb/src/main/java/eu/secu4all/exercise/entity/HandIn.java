package eu.secu4all.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What was handed in once. */
@Entity
@SuppressWarnings("UnusedVariable") // who gave it back is for people who look at the table
@Table(name = "hand_in")
public class HandIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long exercise;
    private int number;
    private String paper;

    @Column(name = "at_ms")
    private Instant at;

    @Column(name = "returned_by")
    private Long returnedBy;

    @Column(name = "returned_ms")
    private Instant returned;

    private String words;

    protected HandIn() {}

    /** {@code paper} is its JSON. */
    public HandIn(long exercise, int number, String paper, Instant at) {
        this.exercise = exercise;
        this.number = number;
        this.paper = paper;
        this.at = at;
    }

    public void giveBack(long by, String why, Instant when) {
        returnedBy = by;
        words = why;
        returned = when;
    }

    public long id() {
        return id;
    }

    public long exercise() {
        return exercise;
    }

    public int number() {
        return number;
    }

    public String paper() {
        return paper;
    }

    public Instant at() {
        return at;
    }

    public Optional<Instant> returned() {
        return Optional.ofNullable(returned);
    }

    public String words() {
        return words == null ? "" : words;
    }
}
