package eu.secu4all.certificate.boundary;

/**
 * What the holder agrees to show to whoever has the serial number (CERT-4).
 *
 * @param name one's name, and one's organisation
 */
public record Consent(boolean name, boolean evidence) {}
