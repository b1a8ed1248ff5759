package eu.secu4all.it.learning;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.programme.rule.PackageZip;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.file.QuizFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The package that ships: what its quizzes ask, and what is right. */
final class ModulePackage {

    private final Map<String, byte[]> files;

    private ModulePackage(Map<String, byte[]> files) {
        this.files = files;
    }

    static ModulePackage shipped() throws IOException {
        try (InputStream zip = ModulePackage.class.getResourceAsStream("/programme/secu4all.zip")) {
            return new ModulePackage(PackageZip.read(zip, new Faults()).orElseThrow());
        }
    }

    /** The question of this unit that is asked in these words. */
    Question asked(String unit, String words, Language language) {
        byte[] file = files.get("vulnerability/" + unit + "/" + QuizFile.NAME);
        return QuizFile.read(QuizFile.NAME, file, Language.EN, new Faults()).questions().stream()
                .filter(question -> plain(question.stem()
                                .ask()
                                .in(language, Language.EN)
                                .orElseThrow()
                                .text())
                        .equals(plain(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(unit + " does not ask: " + words));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
