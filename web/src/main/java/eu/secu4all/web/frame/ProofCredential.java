package eu.secu4all.web.frame;

import eu.secu4all.people.boundary.SignIn.Proof;
import jakarta.security.enterprise.credential.Credential;

/** What a page hands over once somebody has proved who they are, by password or by a one-time link. */
public record ProofCredential(Proof proof) implements Credential {}
