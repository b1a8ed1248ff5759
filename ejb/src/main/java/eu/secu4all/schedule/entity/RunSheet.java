package eu.secu4all.schedule.entity;

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

    @Version
    private int version;

    protected RunSheet() {}

    public RunSheet(long session, String activities) {
        this.session = session;
        this.activities = activities;
    }

    public void write(String activities) {
        this.activities = activities;
    }

    public String activities() {
        return activities;
    }

    public int version() {
        return version;
    }
}
