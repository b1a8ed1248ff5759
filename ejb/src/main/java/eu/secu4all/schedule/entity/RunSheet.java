package eu.secu4all.schedule.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The activities of one session as JSON. */
@Entity
@Table(name = "run_sheet")
public class RunSheet {

    @Id
    private long session;

    private String activities;

    @Column(name = "last_activity")
    private int lastActivity;

    @Version
    private int version;

    protected RunSheet() {}

    public RunSheet(long session, String activities) {
        this.session = session;
        this.activities = activities;
    }

    /** {@code lastActivity} is the highest number of an activity in them. */
    public void write(String activities, int lastActivity) {
        this.activities = activities;
        this.lastActivity = Math.max(this.lastActivity, lastActivity);
    }

    public int lastActivity() {
        return lastActivity;
    }

    public String activities() {
        return activities;
    }

    public int version() {
        return version;
    }
}
