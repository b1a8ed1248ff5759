package eu.secu4all.certificate.boundary;

import eu.secu4all.certificate.control.CertificateStore;
import eu.secu4all.certificate.control.KeyPairs;
import eu.secu4all.certificate.control.SigningKeys;
import eu.secu4all.certificate.entity.Certificate;
import eu.secu4all.certificate.rule.OpenBadge;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What everybody may know of who signs badges, as JSON at public addresses ({@link Addresses}). */
@Stateless
public class BadgeIssuer {

    @Inject
    private SigningKeys keys;

    @Inject
    private CertificateStore store;

    /** An Open Badges profile. */
    public String profile(Addresses addresses) {
        return KeyPairs.json(OpenBadge.profile(addresses));
    }

    /** A JSON Web Key Set with the public halves of all keys (CERT-8). */
    public String keys(Addresses addresses) {
        return KeyPairs.json(Map.of(
                "keys",
                keys.all().stream()
                        .map(key -> KeyPairs.publicHalf(key.jwk(), addresses))
                        .toList()));
    }

    /** The public half of one key, as a JSON Web Key. */
    public Optional<String> key(String name, Addresses addresses) {
        return keys.find(name).map(key -> KeyPairs.json(KeyPairs.publicHalf(key.jwk(), addresses)));
    }

    /** The badges that no longer count, as a 1EdTech revocation list; neither why nor whose they are. */
    public String revoked(Addresses addresses) {
        List<Map<String, Object>> revoked = store.revoked().stream()
                .map(Certificate::credential)
                .map(credential -> Map.<String, Object>of("id", OpenBadge.id(credential), "revoked", true))
                .toList();
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("id", addresses.revoked());
        list.put("type", "1EdTechRevocationList");
        list.put("issuer", addresses.issuer());
        list.put("revokedCredential", revoked);
        return KeyPairs.json(list);
    }
}
