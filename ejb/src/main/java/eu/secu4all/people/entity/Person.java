package eu.secu4all.people.entity;

import eu.secu4all.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Somebody with an account. Without a password they are invited and cannot sign in yet. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organisation")
    private Organisation organisation;

    @Column(nullable = false)
    private Language language;

    private boolean administrator;
    private boolean trainer;
    private boolean coordinator;
    private boolean learner;
    private boolean active = true;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_set_ms")
    private Instant passwordSet;

    @Column(name = "created_ms", nullable = false, updatable = false)
    private Instant created;

    @Version
    private int version;

    protected Person() {}

    /** An open account without a password and without rights; {@code email} is in lower case. */
    public Person(String email, String name, Organisation organisation, Language language, Instant created) {
        this.email = email;
        this.name = name;
        this.organisation = organisation;
        this.language = language;
        this.created = created;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void moveTo(String newEmail, Organisation newOrganisation) {
        email = newEmail;
        organisation = newOrganisation;
    }

    public void speak(Language newLanguage) {
        language = newLanguage;
    }

    public void appoint(boolean asAdministrator, boolean asTrainer, boolean asCoordinator, boolean asLearner) {
        administrator = asAdministrator;
        trainer = asTrainer;
        coordinator = asCoordinator;
        learner = asLearner;
    }

    public void setPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSet = now.truncatedTo(ChronoUnit.MILLIS);
    }

    public void close() {
        active = false;
    }

    public void reopen() {
        active = true;
    }

    public boolean mayEnter() {
        return active && passwordHash != null;
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Language language() {
        return language;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public boolean isTrainer() {
        return trainer;
    }

    public boolean isCoordinator() {
        return coordinator;
    }

    public boolean isLearner() {
        return learner;
    }

    public boolean isActive() {
        return active;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<Instant> passwordSet() {
        return Optional.ofNullable(passwordSet);
    }

    public int version() {
        return version;
    }
}
