package eu.secu4all.web.authoring;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import java.util.List;

/**
 * A mistake as its author reads it.
 *
 * @param line of the text, from 1; 0 if it is not about a line of the text
 * @param place where it is, in words
 */
public record FaultRow(int line, String place, String text) {

    /**
     * The mistakes of a unit when one of its texts is looked at.
     *
     * @param file the text's own path in the package
     * @param above how many lines of that file stand above the text
     */
    static List<FaultRow> of(List<Fault> faults, String file, int above, Language reader) {
        return faults.stream().map(fault -> of(fault, file, above, reader)).toList();
    }

    private static FaultRow of(Fault fault, String file, int above, Language reader) {
        String text = Texts.say(reader, "refusals", fault.key(), fault.details().toArray());
        int line = fault.file().equals(file) ? Math.max(0, fault.line() - above) : 0;
        if (line > 0) {
            return new FaultRow(line, Texts.say(reader, "authoring", "faults.line", String.valueOf(line)), text);
        }
        String place = fault.file().equals(file)
                ? Texts.say(reader, "authoring", "faults.head")
                : fault.file() + (fault.line() == 0 ? "" : ":" + fault.line());
        return new FaultRow(0, place, text);
    }
}
