package eu.secu4all.schedule.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An uploaded image (one page) or deck, as we made it anew. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and people who look at the table
@Table(name = "stored_file")
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private int pages;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "at_ms")
    private Instant at;

    protected StoredFile() {}

    public StoredFile(String name, int pages, long uploadedBy, Instant at) {
        this.name = name;
        this.pages = pages;
        this.uploadedBy = uploadedBy;
        this.at = at;
    }

    public long id() {
        return id;
    }

    public int pages() {
        return pages;
    }

    public String name() {
        return name;
    }
}
