package eu.secu4all.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key pair that signs badges, or once did (CERT-8). */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for people who look at the table
@Table(name = "signing_key")
public class SigningKey {

    @Id
    private String name;

    private String jwk;

    @Column(name = "made_ms")
    private Instant made;

    protected SigningKey() {}

    public SigningKey(String name, String jwk, Instant made) {
        this.name = name;
        this.jwk = jwk;
        this.made = made;
    }

    public String name() {
        return name;
    }

    /** With its private half. */
    public String jwk() {
        return jwk;
    }
}
