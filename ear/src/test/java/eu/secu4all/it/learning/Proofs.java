package eu.secu4all.it.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What somebody else's programs say of a certificate: veraPDF of the paper, jose4j of the badge. */
final class Proofs {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Proofs() {}

    /** The paper keeps all rules of PDF/UA. */
    static void paper(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            List<String> faults = validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
            assertThat(faults).isEmpty();
        }
    }

    /** The badge was signed with one of these published keys, and is an Open Badge 3.0 of somebody's achievement. */
    static void badge(String badge, String keys) throws Exception {
        Map<String, Object> claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setRequireSubject()
                .build()
                .processToClaims(badge)
                .getClaimsMap();
        assertThat(Objects.toString(claims.get("type"))).contains("OpenBadgeCredential");
        assertThat(claims).containsKeys("validFrom", "jti");
        assertThat(member(claims, "issuer"))
                .containsEntry("id", claims.get("iss"))
                .containsKey("name");
        assertThat(member(claims, "credentialSubject")).containsEntry("id", claims.get("sub"));
        assertThat(member(member(claims, "credentialSubject"), "achievement")).containsKeys("id", "name", "criteria");
    }

    @SuppressWarnings("unchecked") // objects of JSON are maps
    private static Map<String, Object> member(Map<String, Object> object, String name) {
        return (Map<String, Object>) object.get(name);
    }
}
