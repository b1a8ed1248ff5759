package eu.secu4all.programme.boundary;

import java.util.List;
import java.util.Optional;

/**
 * A unit's text in one language, as it was written.
 *
 * @param of {@code hash} of the source text that this translates, if its author said so
 * @param hash first 12 digits of the SHA-256 of {@code body}, with line ends as {@code \n}
 * @param above how many lines of the file stand above the body
 */
public record UnitText(
        String title,
        String summary,
        Status status,
        Optional<String> of,
        List<Source> sources,
        String body,
        String hash,
        int above) {

    public UnitText {
        sources = List.copyOf(sources);
    }

    /** What its author says of it. */
    public enum Status {
        DRAFT,
        REVIEWED
    }
}
