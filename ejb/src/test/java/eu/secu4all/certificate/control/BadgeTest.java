package eu.secu4all.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.certificate.Certified;
import eu.secu4all.certificate.boundary.Addresses;
import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.certificate.boundary.Consent;
import eu.secu4all.certificate.rule.OpenBadge;
import eu.secu4all.certificate.rule.OpenBadge.Recipient;
import eu.secu4all.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Badges are signed with Nimbus and verified here with jose4j. */
class BadgeTest {

    private static final Addresses ADDRESSES = new Addresses(Certified.HOUSE);
    private static final Recipient ANNA =
            new Recipient("6f1a54b2-7d0e-4c55-9a3b-8f0f1f6c2d11", "module:vulnerability", "anna@stadt.example");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String firstKey;
    private static String secondKey;

    @BeforeAll
    static void makeKeys() {
        firstKey = KeyPairs.make("first");
        secondKey = KeyPairs.make("second");
    }

    @Test
    @DisplayName("CERT-7 a verifier that is not ours needs only the published keys; CERT-8 also for the earlier one")
    void isVerifiedOffline() throws Exception {
        for (String key : List.of(firstKey, secondKey)) {
            var claims = verifier(firstKey, secondKey)
                    .processToClaims(badge(certificate(true, true), key))
                    .getClaimsMap();
            assertThat(claims)
                    .containsEntry("iss", Certified.HOUSE + "/badges/issuer")
                    .containsKeys("jti", "sub", "nbf");
        }
    }

    @Test
    @DisplayName("CERT-7 a changed badge, and one with a key that is not published, are refused")
    void refusesForgeries() throws Exception {
        String badge = badge(certificate(true, true), firstKey);
        String other = badge(certificate(false, false), firstKey);
        String mixed = badge.split("\\.", -1)[0] + "." + other.split("\\.", -1)[1] + "." + badge.split("\\.", -1)[2];

        assertThatThrownBy(() -> verifier(firstKey).processToClaims(mixed)).isInstanceOf(InvalidJwtException.class);
        assertThatThrownBy(() -> verifier(secondKey).processToClaims(badge)).isInstanceOf(InvalidJwtException.class);
    }

    @Test
    @DisplayName("CERT-7 the private half of a key is not published")
    void keepsThePrivateHalf() {
        assertThat(KeyPairs.publicHalf(firstKey, ADDRESSES))
                .containsOnlyKeys("kty", "e", "n", "use", "alg", "kid")
                .containsEntry("kid", Certified.HOUSE + "/badges/keys/first");
    }

    @Test
    @DisplayName("CERT-7 the badge has every member that Open Badges 3.0 requires")
    void hasWhatIsRequired() throws Exception {
        JsonNode badge = payload(badge(certificate(true, true), firstKey));

        assertThat(badge.path("@context").path(0).asText()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(badge.path("@context").path(1).asText())
                .startsWith("https://purl.imsglobal.org/spec/ob/v3p0/context");
        assertThat(texts(badge.path("type"))).containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(badge.path("id").asText())
                .isEqualTo(badge.path("jti").asText())
                .startsWith("urn:uuid:");
        assertThat(badge.path("name").asText()).isNotEmpty();
        assertThat(badge.path("validFrom").asText()).isEqualTo("2026-11-22T10:15:30Z");
        JsonNode issuer = badge.path("issuer");
        assertThat(issuer.path("id").asText()).isEqualTo(badge.path("iss").asText());
        assertThat(texts(issuer.path("type"))).contains("Profile");
        JsonNode subject = badge.path("credentialSubject");
        assertThat(subject.path("id").asText()).isEqualTo(badge.path("sub").asText());
        assertThat(texts(subject.path("type"))).contains("AchievementSubject");
        JsonNode achievement = subject.path("achievement");
        assertThat(texts(achievement.path("type"))).contains("Achievement");
        for (String member : List.of("id", "name", "description")) {
            assertThat(achievement.path(member).asText()).as(member).isNotEmpty();
        }
        assertThat(achievement.path("criteria").path("narrative").asText()).contains("Verwundbarkeit");
        assertThat(badge.path("evidence").path(0).path("narrative").asText()).contains("93", "87", "2,25");
        for (JsonNode identity : subject.path("identifier")) {
            assertThat(identity.path("type").asText()).isEqualTo("IdentityObject");
            assertThat(identity.path("identityHash").asText()).isNotEmpty();
            assertThat(identity.path("identityType").asText()).isNotEmpty();
            assertThat(identity.path("hashed").isBoolean()).isTrue();
        }
    }

    @Test
    @DisplayName("CERT-7 who issues badges says so at the address that every badge names")
    void issuer() {
        assertThat(OpenBadge.profile(ADDRESSES))
                .containsEntry("id", ADDRESSES.issuer())
                .containsEntry("type", List.of("Profile"))
                .containsEntry("url", Certified.HOUSE)
                .containsKeys("@context", "name");
    }

    @Test
    @DisplayName("CERT-4 without the holder's agreement the badge has neither name nor evidence, nor ever the e-mail")
    void saysOnlyWhatWasAgreed() throws Exception {
        String whole = payload(badge(certificate(true, true), firstKey)).toString();
        String little = payload(badge(certificate(false, false), firstKey)).toString();

        assertThat(whole).contains("Anna Rückert").doesNotContain(ANNA.email());
        assertThat(little)
                .doesNotContain("Anna Rückert", "evidence", ANNA.email())
                .contains("sha256$");
    }

    private static CertificateView certificate(boolean name, boolean evidence) {
        CertificateView whole = Certified.module(Language.DE, "Anna Rückert", "Stadt Augsburg");
        return new CertificateView(
                whole.serial(),
                whole.holder(),
                whole.kind(),
                whole.title(),
                whole.source(),
                whole.name(),
                whole.organisation(),
                whole.language(),
                whole.completed(),
                whole.issued(),
                whole.evidence(),
                new Consent(name, evidence),
                whole.revocation());
    }

    private static String badge(CertificateView certificate, String key) {
        return KeyPairs.sign(OpenBadge.of(certificate, ANNA, ADDRESSES), key, ADDRESSES);
    }

    private static JwtConsumer verifier(String... published) throws JoseException {
        List<Map<String, Object>> keys = Arrays.stream(published)
                .map(key -> KeyPairs.publicHalf(key, ADDRESSES))
                .toList();
        JsonWebKeySet set = new JsonWebKeySet(KeyPairs.json(Map.of("keys", keys)));
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(set.getJsonWebKeys()))
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setExpectedIssuer(ADDRESSES.issuer())
                .build();
    }

    private static JsonNode payload(String badge) throws Exception {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setCompactSerialization(badge);
        return JSON.readTree(jws.getUnverifiedPayload());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
