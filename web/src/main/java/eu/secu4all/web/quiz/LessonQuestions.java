package eu.secu4all.web.quiz;

import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.Checks;
import eu.secu4all.learning.boundary.Checks.Inside;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.Reading.ModelAnswer;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitView;
import eu.secu4all.quiz.paper.QuestionView;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is read, with the questions in their places. */
@RequestScoped
public class LessonQuestions {

    private static final Inside NONE = new Inside(true, Map.of(), Map.of());

    @Inject
    private Checks checks;

    @Inject
    private ActiveUser user;

    /**
     * The pieces of a text in their order.
     *
     * @param wanted the language that was asked for
     */
    public List<PieceRow> pieces(UnitView view, Language wanted) {
        boolean asks = view.reading().pieces().stream().anyMatch(piece -> !(piece instanceof Reading.Passage));
        Inside inside = asks ? checks.inside(user.caller(), view.line().id(), wanted) : NONE;
        return view.reading().pieces().stream()
                .flatMap(piece -> piece(view, wanted, inside, piece))
                .toList();
    }

    private Stream<PieceRow> piece(UnitView view, Language wanted, Inside inside, Reading.Piece piece) {
        if (piece instanceof Reading.Passage passage) {
            return Stream.of(PieceRow.passage(passage.html()));
        }
        if (piece instanceof Reading.Check check) {
            // The text may be an older version than the questions, and ask one that is no more.
            return Stream.ofNullable(inside.checks().get(check.id()))
                    .map(question -> PieceRow.check(check.anchor(), check(view, wanted, inside, check.id(), question)));
        }
        return piece instanceof Reading.Question question
                ? Stream.of(PieceRow.words(question.anchor(), words(view, wanted, inside, question)))
                : Stream.empty();
    }

    private CheckRow check(UnitView view, Language wanted, Inside inside, String id, QuestionView question) {
        QuestionRow row = Showing.before(
                id, question, name -> UnitFiles.address(view.version(), name), Entered.NOTHING, user.getLocale());
        return CheckRow.of(view.line().id(), wanted.code(), inside.takesPart(), "", row);
    }

    /** With the model answer for those who have written their own, and for those who write the texts (SHOW-1). */
    WordsRow words(UnitView view, Language wanted, Inside inside, Reading.Question question) {
        UnitId unit = view.line().id();
        String written = inside.words().getOrDefault(question.id(), "");
        Optional<ModelAnswer> answer = view.reading().pieces().stream()
                .filter(ModelAnswer.class::isInstance)
                .map(ModelAnswer.class::cast)
                .filter(model -> model.id().equals(question.id()))
                .filter(model -> !written.isEmpty() || user.isTrainer() || user.isAdministrator())
                .findFirst();
        return new WordsRow(
                question.id(),
                question.title(),
                question.html(),
                UnitAddress.question("/learning/words", unit, question.id(), wanted.code()),
                UnitAddress.reader(unit) + "&language=" + wanted.code() + "#" + question.anchor(),
                inside.takesPart() ? "" : UnitAddress.module(unit),
                written,
                false,
                "",
                answer.map(ModelAnswer::title).orElse(""),
                answer.map(ModelAnswer::html).orElse(""));
    }
}
