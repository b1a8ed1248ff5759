package eu.secu4all.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** What a trainer says about what was handed in: a draft until it is sent. */
@Entity
@SuppressWarnings("UnusedVariable") // who assessed is for people who look at the table
@Table(name = "assessment")
public class Assessment {

    @Id
    @Column(name = "hand_in")
    private long handIn;

    private Long trainer;
    private String marks;
    private String remark;
    private Double mean;

    @Column(name = "sent_ms")
    private Instant sent;

    @Version
    private int version;

    protected Assessment() {}

    public Assessment(long handIn) {
        this.handIn = handIn;
    }

    /** {@code marks} are their JSON. */
    public void write(long trainer, String marks, String remark) {
        this.trainer = trainer;
        this.marks = marks;
        this.remark = remark;
    }

    public void send(double mean, Instant at) {
        this.mean = mean;
        this.sent = at;
    }

    public String marks() {
        return marks;
    }

    public String remark() {
        return remark;
    }

    /** 0 while it is a draft. */
    public double mean() {
        return mean == null ? 0 : mean;
    }

    public Optional<Instant> sent() {
        return Optional.ofNullable(sent);
    }

    public int version() {
        return version;
    }
}
