package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.TextFile;
import eu.secu4all.programme.boundary.UnitText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands above a unit's text, and the text. */
public final class UnitTexts {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{" + Hash.SHORT + "}");

    private UnitTexts() {}

    /** The text; what is wrong with its head goes to the faults with which the file was read. */
    public static UnitText read(TextFile file) {
        Part head = file.head();
        Optional<String> of = head.findText("of", Part.ID_MAX);
        if (of.isPresent() && !HASH.matcher(of.get()).matches()) {
            head.fault("of", "programme.of", String.valueOf(Hash.SHORT));
        }
        UnitText text = new UnitText(
                head.text("title", Pack.TITLE_MAX),
                head.text("summary", Pack.SUMMARY_MAX),
                head.choice("status", UnitText.Status.class).orElse(UnitText.Status.DRAFT),
                of,
                Sources.read(head),
                file.body(),
                Hash.ofText(file.body()),
                file.above());
        head.refuseRest();
        return text;
    }
}
