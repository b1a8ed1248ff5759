package eu.secu4all.programme.writing.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A text before its author, and what they need around it.
 *
 * @param source the language in which the programme is written first
 * @param stored the text as it stands in the package; blank if there is none
 * @param stamp says which text that is; empty if there is none
 * @param draft what this author was writing and has not stored
 * @param original the source text; empty if this is it
 * @param pictures names of the unit's pictures
 */
public record Desk(
        UnitId unit,
        Language language,
        Language source,
        Frame frame,
        Sheet stored,
        String stamp,
        Optional<Draft> draft,
        Optional<Sheet> original,
        List<Picture> pictures) {

    public Desk {
        pictures = List.copyOf(pictures);
    }

    /**
     * What was being written.
     *
     * @param stamp of the text with which its author began
     */
    public record Draft(Sheet sheet, String stamp, Instant at) {}

    /** A picture of the unit's folder. */
    public record Picture(String name, int bytes) {}
}
