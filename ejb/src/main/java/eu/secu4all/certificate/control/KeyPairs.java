package eu.secu4all.certificate.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import eu.secu4all.certificate.boundary.Addresses;
import java.text.ParseException;
import java.util.Map;

/** RSA key pairs that sign badges with RS256 (CERT-7), in the form in which they are kept: JSON Web Keys. */
public final class KeyPairs {

    private static final int BITS = 2048;
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeyPairs() {}

    /** A new pair, with its private half. */
    public static String make(String name) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(name)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("a key pair cannot be made here", e);
        }
    }

    /** The public half, under the address by which badges name it. */
    public static Map<String, Object> publicHalf(String pair, Addresses addresses) {
        RSAKey key = read(pair);
        return new RSAKey.Builder(key.toPublicJWK())
                .keyID(addresses.key(key.getKeyID()))
                .build()
                .toJSONObject();
    }

    /** The claims as a signed JWT in its compact form. */
    public static String sign(Map<String, Object> claims, String pair, Addresses addresses) {
        RSAKey key = read(pair);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(addresses.key(key.getKeyID()))
                .build();
        JWSObject jwt = new JWSObject(header, new Payload(json(claims)));
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("a badge cannot be signed", e);
        }
        return jwt.serialize();
    }

    public static String json(Map<String, Object> document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError("maps of texts always have a JSON form", e);
        }
    }

    private static RSAKey read(String pair) {
        try {
            return RSAKey.parse(pair);
        } catch (ParseException e) {
            throw new IllegalStateException("a stored key pair cannot be read", e);
        }
    }
}
