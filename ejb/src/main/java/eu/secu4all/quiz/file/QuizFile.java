package eu.secu4all.quiz.file;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.Yaml;
import eu.secu4all.language.Language;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Problem;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.QuestionCheck;
import eu.secu4all.quiz.QuizLimits;
import eu.secu4all.quiz.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads {@code quiz.yaml}. */
public final class QuizFile {

    public static final String NAME = "quiz.yaml";

    private static final int SOURCE_MAX = 1_000;

    /** What the document has already told, at the exact line. */
    private static final Set<String> TOLD =
            Set.of("quiz.id", "quiz.text-missing", "quiz.text-long", "quiz.points", "quiz.number", "quiz.image");

    private QuizFile() {}

    /**
     * The bank in this file. Of use only if nothing was added to {@code faults}.
     *
     * @param file path in its package, for the faults
     * @param source language of plain texts
     */
    public static Bank read(String file, byte[] bytes, Language source, Faults faults) {
        return read(file, bytes, source, picture -> true, faults);
    }

    /** The same, where it is known which pictures there are. */
    public static Bank read(String file, byte[] bytes, Language source, Predicate<String> pictures, Faults faults) {
        return Yaml.read(file, bytes, faults)
                .map(root -> bank(root, source, pictures))
                .orElseGet(() -> new Bank(List.of(), List.of()));
    }

    private static Bank bank(Part root, Language source, Predicate<String> pictures) {
        List<Source> sources = sources(root);
        List<Part> parts = root.parts("questions");
        if (parts.isEmpty() || parts.size() > QuizLimits.QUESTIONS_MAX) {
            root.fault("questions", "quiz.questions", String.valueOf(QuizLimits.QUESTIONS_MAX));
        }
        Set<String> ids = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (Part part : parts) {
            part.newId("id", ids);
            new WrittenQuestion(part, source).read().ifPresent(question -> {
                check(part, question, sources);
                picture(part, question, pictures);
                questions.add(question);
            });
        }
        root.refuseRest();
        return new Bank(questions, sources);
    }

    private static void check(Part part, Question question, List<Source> sources) {
        for (Problem problem : QuestionCheck.of(question)) {
            if (!TOLD.contains(problem.key())) {
                part.fault(problem.part(), problem.key(), problem.details().toArray(String[]::new));
            }
        }
        question.stem().source().ifPresent(id -> {
            if (sources.stream().noneMatch(source -> source.id().equals(id))) {
                part.fault("source", "quiz.source", id);
            }
        });
    }

    private static void picture(Part part, Question question, Predicate<String> pictures) {
        if (question instanceof Hotspot hotspot && !hotspot.image().isBlank() && !pictures.test(hotspot.image())) {
            part.fault("image", "programme.picture-unknown", hotspot.image());
        }
    }

    private static List<Source> sources(Part root) {
        List<Part> parts = root.parts("sources");
        if (parts.size() > QuizLimits.SOURCES_MAX) {
            root.fault("sources", "quiz.sources", String.valueOf(QuizLimits.SOURCES_MAX));
        }
        Set<String> ids = new HashSet<>();
        return parts.stream().map(part -> source(part, ids)).toList();
    }

    private static Source source(Part part, Set<String> ids) {
        String url = part.findText("url", SOURCE_MAX).orElse("");
        if (!url.isEmpty() && !url.matches("https?://\\S+")) {
            part.fault("url", "quiz.url", url);
        }
        return new Source(
                part.newId("id", ids),
                part.text("title", SOURCE_MAX),
                url,
                part.findText("where", SOURCE_MAX).orElse(""));
    }
}
