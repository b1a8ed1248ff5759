package eu.secu4all.learning.entity;

import eu.secu4all.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The questions of a quiz as they were when somebody began it. Never changed. */
@Entity
@Table(name = "quiz_bank")
public class FrozenBank {

    @Id
    private String hash;

    private Language source;
    private String file;

    protected FrozenBank() {}

    public FrozenBank(String hash, Language source, String file) {
        this.hash = hash;
        this.source = source;
        this.file = file;
    }

    public String hash() {
        return hash;
    }

    public Language source() {
        return source;
    }

    public String file() {
        return file;
    }
}
