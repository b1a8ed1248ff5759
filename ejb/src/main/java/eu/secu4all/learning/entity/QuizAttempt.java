package eu.secu4all.learning.entity;

import eu.secu4all.learning.boundary.QuizUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One try of somebody at a quiz. Its paper is made anew from bank, draw and seed whenever it is looked at. */
@Entity
@Table(name = "quiz_attempt")
public class QuizAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long person;
    private String programme;
    private String module;
    private String unit;
    private int number;
    private String bank;
    private long seed;
    private int draw;
    private int pass;

    @Column(name = "started_ms")
    private Instant started;

    @Column(name = "finished_ms")
    private Instant finished;

    private Integer percent;

    protected QuizAttempt() {}

    public QuizAttempt(long person, QuizUnit quiz, int number, Instant started) {
        this.person = person;
        this.programme = quiz.programme();
        this.module = quiz.module();
        this.unit = quiz.unit();
        this.draw = quiz.draw();
        this.pass = quiz.pass();
        this.number = number;
        this.started = started;
    }

    /** Fixes the paper. */
    public void draw(String bank, long seed) {
        this.bank = bank;
        this.seed = seed;
    }

    /** To the millisecond, as the column keeps it. */
    public void finish(Instant at, int percent) {
        this.finished = at.truncatedTo(ChronoUnit.MILLIS);
        this.percent = percent;
    }

    public boolean isPassed() {
        return percent != null && percent >= pass;
    }

    public long id() {
        return id;
    }

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

    public int number() {
        return number;
    }

    public String bank() {
        return bank;
    }

    public long seed() {
        return seed;
    }

    public int draw() {
        return draw;
    }

    public int pass() {
        return pass;
    }

    public Instant started() {
        return started;
    }

    public Optional<Instant> finished() {
        return Optional.ofNullable(finished);
    }

    public Optional<Integer> percent() {
        return Optional.ofNullable(percent);
    }
}
