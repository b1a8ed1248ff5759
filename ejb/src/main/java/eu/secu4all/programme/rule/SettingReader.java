package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.Words;
import eu.secu4all.programme.boundary.Setting;
import eu.secu4all.programme.boundary.Unit.Completion;
import eu.secu4all.programme.boundary.Unit.Kind;
import eu.secu4all.quiz.file.QuizFile;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what one kind of unit has that the others have not. */
final class SettingReader {

    static final int RUBRIC_TOP = 3;

    private static final int QUESTIONS_MAX = 200;
    private static final int TRIES_MAX = 20;
    private static final int HOURS_MAX = 24 * 30;
    private static final int LINK_MAX = 1_000;
    private static final int WHOLE_DAY_MINUTES = 480;

    private final Pack pack;
    private final String folder;
    private final Part unit;
    private final int questions;

    /** {@code questions} is how many the unit's quiz has. */
    SettingReader(Pack pack, String folder, Part unit, int questions) {
        this.pack = pack;
        this.folder = folder;
        this.unit = unit;
        this.questions = questions;
    }

    private enum Mode {
        SOLO,
        GROUP
    }

    /** When the unit is done; {@code certain} if the kind is what the author wrote. */
    Completion completion(Kind kind, boolean certain) {
        List<Completion> possible = kind.completions();
        Completion chosen = unit.choice("complete", Completion.class).orElse(possible.get(0));
        if (certain && !possible.contains(chosen)) {
            unit.fault(
                    "complete",
                    "document.choice",
                    "complete",
                    possible.stream().map(Words::of).collect(Collectors.joining(", ")),
                    Words.of(chosen));
        }
        return chosen;
    }

    Setting read(Kind kind) {
        return switch (kind) {
            case LESSON -> new Setting.Lesson();
            case CASE_STUDY -> new Setting.CaseStudy();
            case EXERCISE -> exercise();
            case QUIZ -> quiz();
            case LIVE_SESSION ->
                new Setting.LiveSession(unit.id("session"), unit.number("attend", 1, WHOLE_DAY_MINUTES));
            case RESOURCE -> resource();
        };
    }

    private Setting exercise() {
        boolean group =
                unit.choice("mode", Mode.class).filter(Mode.GROUP::equals).isPresent();
        double pass = unit.decimal("pass", 0, RUBRIC_TOP, 2);
        return pack.read(folder + "/" + WorksheetReader.FILE, file -> {
                    WorksheetReader reader = new WorksheetReader(file, pack.source());
                    return (Setting) new Setting.Exercise(
                            group, pass, reader.task(), reader.worksheet(), reader.rubric(), reader.expert());
                })
                .orElseGet(Setting.Lesson::new);
    }

    private Setting quiz() {
        if (pack.files().find(folder + "/" + QuizFile.NAME).isEmpty()) {
            pack.fault(folder + "/" + QuizFile.NAME, 0, "programme.file-missing");
        }
        int draw = unit.number("draw", 1, QUESTIONS_MAX);
        // a quiz that could not be read has its own faults
        if (questions > 0 && draw > questions) {
            unit.fault("draw", "quiz.draw", String.valueOf(draw), String.valueOf(questions));
        }
        return new Setting.Quiz(
                draw,
                unit.number("pass", 1, 100, 70),
                unit.number("tries", 1, TRIES_MAX, 3),
                unit.number("wait-hours", 0, HOURS_MAX, 24));
    }

    private Setting resource() {
        String link = unit.findText("link", LINK_MAX).orElse("");
        String file = unit.findText("file", Part.ID_MAX).orElse("");
        if (link.isEmpty() == file.isEmpty()) {
            unit.fault("kind", "programme.resource");
        }
        if (!link.isEmpty() && !Sources.WEB.matcher(link).matches()) {
            unit.fault("link", "programme.link", link);
        }
        if (!file.isEmpty() && pack.files().find(folder + "/" + file).isEmpty()) {
            unit.fault("file", "programme.file-unknown", file);
        }
        return new Setting.Resource(link, file);
    }
}
