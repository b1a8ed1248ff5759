package eu.secu4all.certificate.boundary;

/**
 * Where things about certificates are found from outside.
 *
 * @param house where this platform is found, without a slash at the end
 */
public record Addresses(String house) {

    /** The page that verifies a certificate; {@code serial} as it is printed. */
    public String certificate(String serial) {
        return house + "/certificate/" + serial;
    }

    /** Who signs badges, as an Open Badges profile. */
    public String issuer() {
        return house + "/badges/issuer";
    }

    /** All keys that sign badges or once did, as a JSON Web Key Set. */
    public String keys() {
        return house + "/badges/keys";
    }

    /** One of them; what a badge names as its key. */
    public String key(String name) {
        return keys() + "/" + name;
    }

    /** The badges that no longer count. */
    public String revoked() {
        return house + "/badges/revoked";
    }
}
