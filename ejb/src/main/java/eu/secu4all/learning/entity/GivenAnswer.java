package eu.secu4all.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An answer in an attempt. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and people who look at the table
@Table(name = "quiz_answer")
public class GivenAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long attempt;
    private int number;
    private String answer;

    @Column(name = "at_ms")
    private Instant at;

    protected GivenAnswer() {}

    public GivenAnswer(long attempt, int number, String answer, Instant at) {
        this.attempt = attempt;
        this.number = number;
        this.answer = answer;
        this.at = at;
    }

    public int number() {
        return number;
    }

    public String answer() {
        return answer;
    }
}
