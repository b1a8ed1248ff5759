package eu.secu4all.schedule.control;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks N3. */
@Entity
public class BadEntityInControl {
    @Id
    private long id;

    long id() {
        return id;
    }
}
