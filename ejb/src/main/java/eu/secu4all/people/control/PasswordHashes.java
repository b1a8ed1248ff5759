package eu.secu4all.people.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;

/** Salted, slow hashes of passwords. Iterations as OWASP's password storage page asks for with this algorithm. */
@ApplicationScoped
public class PasswordHashes {

    static final int ITERATIONS = 210_000;

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String nobodysHash;

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", String.valueOf(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobodysHash = hash("a password that nobody has");
    }

    public String hash(String password) {
        return pbkdf2.generate(PasswordRules.normalized(password).toCharArray());
    }

    /** Takes the same time whether or not there is a hash to compare with, so that time does not tell who has an account. */
    public boolean matches(String password, Optional<String> hash) {
        boolean same = pbkdf2.verify(PasswordRules.normalized(password).toCharArray(), hash.orElse(nobodysHash));
        return same && hash.isPresent();
    }
}
