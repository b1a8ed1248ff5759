package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.TextFile;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.quiz.file.QuizFile;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one unit's folder. */
final class UnitReader {

    static final String FILE = "unit.yaml";
    private static final int MINUTES_MAX = 600;

    private final Pack pack;
    private final String folder;
    private final Requirements units;

    UnitReader(Pack pack, String folder, Requirements units) {
        this.pack = pack;
        this.folder = folder;
        this.units = units;
    }

    Optional<Unit> read(String id) {
        Set<String> pictures = new Pictures(pack, folder).check();
        Set<String> questions = questions(pictures);
        Map<Language, UnitText> texts = texts(pictures, questions);
        return pack.read(folder + "/" + FILE, part -> {
            Optional<Unit.Kind> kind = part.choice("kind", Unit.Kind.class);
            SettingReader settings = new SettingReader(pack, folder, part, questions.size());
            Unit.Kind known = kind.orElse(Unit.Kind.LESSON);
            return new Unit(
                    id,
                    part.number("minutes", 1, MINUTES_MAX),
                    part.choices("dimensions", Unit.Dimension.class),
                    units.of(id, part),
                    settings.completion(known, kind.isPresent()),
                    settings.read(known),
                    texts);
        });
    }

    private Map<Language, UnitText> texts(Set<String> pictures, Set<String> questions) {
        Map<Language, UnitText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String file = folder + "/" + language.code() + ".md";
            Optional<byte[]> bytes = pack.files().find(file);
            bytes.flatMap(found -> TextFile.read(file, found, pack.faults())).ifPresent(found -> {
                UnitText text = UnitTexts.read(found);
                new TextCheck(pack, file, text, pictures, questions).check();
                texts.put(language, text);
            });
            if (bytes.isEmpty() && language == pack.source()) {
                pack.fault(file, 0, "programme.file-missing");
            }
        }
        return texts;
    }

    private Set<String> questions(Set<String> pictures) {
        String file = folder + "/" + QuizFile.NAME;
        return pack.files().find(file).stream()
                .flatMap(bytes ->
                        QuizFile.read(file, bytes, pack.source(), pictures::contains, pack.faults())
                                .questions()
                                .stream())
                .map(question -> question.stem().id())
                .collect(Collectors.toSet());
    }
}
