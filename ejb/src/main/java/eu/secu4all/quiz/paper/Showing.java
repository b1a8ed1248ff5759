package eu.secu4all.quiz.paper;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Ordering;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.paper.QuestionView.Form;
import eu.secu4all.quiz.paper.QuestionView.Part;
import eu.secu4all.quiz.paper.QuestionView.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** What is shown of each kind of question before the answer. */
final class Showing implements Question.Kinds<Form> {

    private final Parts parts;
    private final Reader reader;

    Showing(Parts parts, Reader reader) {
        this.parts = parts;
        this.reader = reader;
    }

    @Override
    public Form single(SingleChoice question) {
        return new QuestionView.Choose(options(parts.main(), question.options()), false);
    }

    @Override
    public Form multiple(MultipleChoice question) {
        return new QuestionView.Choose(options(parts.main(), question.options()), true);
    }

    @Override
    public Form ordering(Ordering question) {
        return new QuestionView.Sort(shown(parts.main(), by(question.items(), Ordering.Item::id, Ordering.Item::text)));
    }

    @Override
    public Form matching(Matching question) {
        Map<String, LocalizedText> rights =
                new HashMap<>(by(question.pairs(), Matching.Pair::id, Matching.Pair::right));
        for (int i = 0; i < question.extra().size(); i++) {
            rights.put(Matching.extraId(i), question.extra().get(i));
        }
        return new QuestionView.Match(
                shown(parts.main(), by(question.pairs(), Matching.Pair::id, Matching.Pair::left)),
                shown(parts.partners(), rights));
    }

    @Override
    public Form numeric(Numeric question) {
        return new QuestionView.Count(reader.find(question.unit()));
    }

    @Override
    public Form cloze(Cloze question) {
        String text = reader.said(question.text()).text();
        List<Piece> pieces = new ArrayList<>();
        Matcher gaps = Cloze.GAP.matcher(text);
        int from = 0;
        while (gaps.find()) {
            words(pieces, text.substring(from, gaps.start()));
            pieces.add(gap(question, gaps.group(1)));
            from = gaps.end();
        }
        words(pieces, text.substring(from));
        return new QuestionView.Fill(pieces);
    }

    private static void words(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new QuestionView.Words(text));
        }
    }

    private Piece gap(Cloze question, String id) {
        Gap gap = question.gaps().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        String place = Parts.shown(parts.main(), id);
        return gap instanceof Gap.Chosen chosen
                ? new QuestionView.Pick(place, options(parts.inGaps().get(id), chosen.options()))
                : new QuestionView.Blank(place);
    }

    @Override
    public Form hotspot(Hotspot question) {
        Map<String, Hotspot.Area> areas =
                question.areas().stream().collect(Collectors.toMap(Hotspot.Area::id, Function.identity()));
        List<QuestionView.Place> places = parts.main().stream()
                .map(id -> new QuestionView.Place(
                        Parts.shown(parts.main(), id),
                        reader.said(areas.get(id).name()),
                        areas.get(id).box()))
                .toList();
        return new QuestionView.Point(question.image(), reader.said(question.alt()), places, question.several());
    }

    @Override
    public Form shortText(ShortText question) {
        return new QuestionView.Write();
    }

    private List<Part> options(List<String> order, List<Option> options) {
        return shown(order, by(options, Option::id, Option::text));
    }

    private List<Part> shown(List<String> order, Map<String, LocalizedText> texts) {
        return order.stream()
                .map(id -> new Part(Parts.shown(order, id), reader.said(texts.get(id))))
                .toList();
    }

    private static <T> Map<String, LocalizedText> by(
            List<T> parts, Function<T, String> id, Function<T, LocalizedText> text) {
        return parts.stream().collect(Collectors.toMap(id, text));
    }
}
