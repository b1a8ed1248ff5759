package eu.secu4all.certificate.entity;

import eu.secu4all.certificate.boundary.Award;
import eu.secu4all.certificate.boundary.Consent;
import eu.secu4all.certificate.boundary.Kind;
import eu.secu4all.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A certificate as it was issued (CERT-3). Its title and evidence are JSON. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for people who look at the table
@Table(name = "certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String serial;
    private String credential;
    private long holder;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subject;
    private String title;
    private Language source;
    private String name;
    private String organisation;
    private Language language;
    private LocalDate completed;
    private String evidence;

    @Column(name = "issued_ms")
    private Instant issued;

    @Column(name = "show_name")
    private boolean showName;

    @Column(name = "show_evidence")
    private boolean showEvidence;

    @Column(name = "revoked_ms")
    private Instant revoked;

    @Column(name = "revoked_by")
    private Long revokedBy;

    private String reason = "";

    @Version
    private int version;

    protected Certificate() {}

    public Certificate(String serial, String credential, Award award, Instant issued) {
        this.serial = serial;
        this.credential = credential;
        this.holder = award.holder();
        this.kind = award.kind();
        this.subject = award.subject();
        this.source = award.source();
        this.completed = award.completed();
        this.issued = issued;
    }

    /** What was completed, and what that rests on, in their JSON forms. */
    public void state(String title, String evidence) {
        this.title = title;
        this.evidence = evidence;
    }

    /** The holder, as they are called today. */
    public void printFor(String name, String organisation, Language language) {
        this.name = name;
        this.organisation = organisation;
        this.language = language;
    }

    public void show(Consent consent) {
        showName = consent.name();
        showEvidence = consent.evidence();
    }

    public void revoke(long administrator, String why, Instant at) {
        revoked = at;
        revokedBy = administrator;
        reason = why;
    }

    public String serial() {
        return serial;
    }

    public String credential() {
        return credential;
    }

    public long holder() {
        return holder;
    }

    public Kind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public String title() {
        return title;
    }

    public Language source() {
        return source;
    }

    public String name() {
        return name;
    }

    public String organisation() {
        return organisation;
    }

    public Language language() {
        return language;
    }

    public LocalDate completed() {
        return completed;
    }

    public String evidence() {
        return evidence;
    }

    public Instant issued() {
        return issued;
    }

    public Consent consent() {
        return new Consent(showName, showEvidence);
    }

    public Optional<Instant> revoked() {
        return Optional.ofNullable(revoked);
    }

    /** Empty while it counts. */
    public String reason() {
        return reason;
    }
}
