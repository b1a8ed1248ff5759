package eu.secu4all.programme.writing.control;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.TermView;
import eu.secu4all.programme.control.Meanings;
import eu.secu4all.programme.rule.Pictures;
import eu.secu4all.programme.text.Reader;
import eu.secu4all.programme.writing.boundary.Desk.Picture;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.programme.writing.control.Workshop.Bench;
import eu.secu4all.programme.writing.rule.SheetFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Shows what is being written as its readers would see it. */
@Dependent
public class Preview {

    @Inject
    private Meanings meanings;

    public Reading of(Bench bench, Language language, Sheet sheet, UnaryOperator<String> picture) {
        Map<String, TermView> terms = meanings.of(bench.unit().programme(), language);
        Reader.Surroundings around = new Reader.Surroundings(
                name -> Optional.of(Pictures.variant(name, language))
                        .filter(variant -> isPicture(bench, variant))
                        .or(() -> Optional.of(name).filter(plain -> isPicture(bench, plain)))
                        .map(picture),
                id -> Optional.ofNullable(terms.get(id))
                        .map(term -> new Reader.Definition(
                                term.definition(), Optional.of(term.language()).filter(other -> other != language))),
                sheet.sources());
        return Reader.read(sheet.body(), around);
    }

    private static boolean isPicture(Bench bench, String name) {
        return Pictures.mediaType(name).isPresent() && bench.file(name).isPresent();
    }

    /** The pictures of a unit by name. */
    public static List<Picture> pictures(Bench bench) {
        int folder = bench.path("").length();
        return bench.files().entrySet().stream()
                .filter(file -> Pictures.mediaType(file.getKey()).isPresent())
                .map(file -> new Picture(file.getKey().substring(folder), file.getValue().length))
                .toList();
    }

    /** How many lines of a text's file stand above its body. */
    public static int linesAbove(byte[] file) {
        return SheetFile.text(file).map(text -> text.above()).orElse(0);
    }
}
