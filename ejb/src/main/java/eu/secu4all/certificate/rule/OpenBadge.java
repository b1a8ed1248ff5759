package eu.secu4all.certificate.rule;

import eu.secu4all.certificate.boundary.Addresses;
import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.certificate.boundary.Kind;
import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A certificate as an OpenBadgeCredential (Open Badges 3.0, 1EdTech) with the claims of its JWT form, and the profile
 * of who issues it (CERT-7). The addresses of contexts and schemas in it are names; nobody fetches them here.
 */
public final class OpenBadge {

    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final String TYPE = "type";

    private final CertificateView certificate;
    private final Recipient recipient;
    private final Addresses addresses;
    private final Language language;

    /**
     * What only the badge says of a certificate.
     *
     * @param credential its id, a UUID
     * @param subject what was completed, for us
     * @param email of the holder; goes into the badge as a salted hash, for a wallet to compare
     */
    public record Recipient(String credential, String subject, String email) {}

    private OpenBadge(CertificateView certificate, Recipient recipient, Addresses addresses) {
        this.certificate = certificate;
        this.recipient = recipient;
        this.addresses = addresses;
        this.language = certificate.language();
    }

    /** The payload of the signed badge; name and evidence only if the holder agreed (CERT-4). */
    public static Map<String, Object> of(CertificateView certificate, Recipient recipient, Addresses addresses) {
        return new OpenBadge(certificate, recipient, addresses).claims();
    }

    /** Who issues badges. */
    public static Map<String, Object> profile(Addresses addresses) {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("@context", CONTEXT);
        profile.putAll(issuer(addresses));
        return profile;
    }

    /** The id of a credential, as a badge and the list of revoked ones have it. */
    public static String id(String credential) {
        return "urn:uuid:" + credential;
    }

    private Map<String, Object> claims() {
        Map<String, Object> badge = new LinkedHashMap<>();
        badge.put("@context", CONTEXT);
        badge.put("id", id(recipient.credential()));
        badge.put(TYPE, List.of("VerifiableCredential", "OpenBadgeCredential"));
        badge.put("name", certificate.title(language));
        badge.put("issuer", issuer(addresses));
        badge.put(
                "validFrom",
                certificate.issued().truncatedTo(ChronoUnit.SECONDS).toString());
        badge.put("awardedDate", certificate.completed() + "T00:00:00Z");
        badge.put("credentialSubject", subject());
        if (certificate.consent().evidence()) {
            badge.put("evidence", List.of(evidence()));
        }
        badge.put("credentialStatus", Map.of("id", addresses.revoked(), TYPE, "1EdTechRevocationList"));
        badge.put("credentialSchema", List.of(Map.of("id", SCHEMA, TYPE, "1EdTechJsonSchemaValidator2019")));
        badge.put("iss", addresses.issuer());
        badge.put("jti", id(recipient.credential()));
        badge.put("sub", holder());
        badge.put("nbf", certificate.issued().getEpochSecond());
        return badge;
    }

    private static Map<String, Object> issuer(Addresses addresses) {
        Map<String, Object> issuer = new LinkedHashMap<>();
        issuer.put("id", addresses.issuer());
        issuer.put(TYPE, List.of("Profile"));
        issuer.put("name", "Secu4All Classroom");
        issuer.put("url", addresses.house());
        return issuer;
    }

    private Map<String, Object> subject() {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", holder());
        subject.put(TYPE, List.of("AchievementSubject"));
        List<Map<String, Object>> identifiers = new ArrayList<>();
        identifiers.add(identity("emailAddress", true, "sha256$" + sha256(recipient.email() + recipient.credential())));
        identifiers.get(0).put("salt", recipient.credential());
        if (certificate.consent().name()) {
            identifiers.add(identity("name", false, certificate.name()));
        }
        subject.put("identifier", identifiers);
        subject.put("achievement", achievement());
        return subject;
    }

    private static Map<String, Object> identity(String kind, boolean hashed, String hash) {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put(TYPE, "IdentityObject");
        identity.put("identityType", kind);
        identity.put("hashed", hashed);
        identity.put("identityHash", hash);
        return identity;
    }

    private Map<String, Object> achievement() {
        String said = Texts.say(language, "certificate", "badge." + certificate.kind(), certificate.title(language));
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", id(uuidOf(addresses.house() + "/" + recipient.subject())));
        achievement.put(TYPE, List.of("Achievement"));
        achievement.put(
                "achievementType", certificate.kind() == Kind.ATTENDANCE ? "Certificate" : "CertificateOfCompletion");
        achievement.put("name", certificate.title(language));
        achievement.put("description", said);
        achievement.put("criteria", Map.of("narrative", said));
        achievement.put("inLanguage", language.code());
        return achievement;
    }

    private Map<String, Object> evidence() {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put(TYPE, List.of("Evidence"));
        evidence.put("name", Texts.say(language, "certificate", "badge.evidence"));
        evidence.put("narrative", String.join("\n", certificate.evidence().lines(language)));
        return evidence;
    }

    private String holder() {
        return addresses.certificate(certificate.serial()) + "#holder";
    }

    private static String uuidOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
