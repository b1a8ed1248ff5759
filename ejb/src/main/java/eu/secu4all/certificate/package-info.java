/**
 * Certificates: what somebody completed, on paper and as a badge, and how a stranger sees that they are real.
 *
 * <p>Deliberately absent: when something is complete. Whoever knows (learning, the trainer of a session) hands the facts
 * to {@code Certificates.issue}; this package knows nothing of learning. Rules, each named by a test:
 * <ul>
 *   <li>CERT-1 A serial number is 15 random characters of 32 and one that checks them: no single wrong character, and no
 *       two that changed places, make another serial number.
 *   <li>CERT-2 A person has one certificate a subject. Issuing again gives the one there is, be it revoked.
 *   <li>CERT-3 Names, titles and evidence stay as they were on the day of issue.
 *   <li>CERT-4 Whoever has the serial number learns what was completed, when, and whether it still counts; who it was,
 *       and the evidence, only if the holder has agreed. At first the holder has agreed to nothing.
 *   <li>CERT-5 Administrators revoke, with a reason that the holder reads.
 *   <li>CERT-6 The paper is in the holder's language, and conforms to PDF/UA-1 and PDF/A-2a.
 *   <li>CERT-7 The badge is an OpenBadgeCredential 3.0 as a JWT, signed with RS256: the algorithm that Open Badges 3.0
 *       names for it, so every verifier knows it. With the published keys it is verified without us.
 *   <li>CERT-8 The key that signs is the one that configuration names; earlier keys stay published.
 *   <li>CERT-9 An address that tried thirty wrong serial numbers waits up to ten minutes.
 *   <li>CERT-10 The trainers of an ended session give certificates of attendance to learners with an account who were
 *       there for at least so many minutes.
 * </ul>
 */
package eu.secu4all.certificate;
