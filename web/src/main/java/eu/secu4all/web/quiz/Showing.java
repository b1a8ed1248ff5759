package eu.secu4all.web.quiz;

import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.quiz.paper.QuestionView;
import eu.secu4all.quiz.paper.QuestionView.Form;
import eu.secu4all.quiz.paper.QuestionView.Part;
import eu.secu4all.quiz.paper.QuestionView.Piece;
import eu.secu4all.quiz.paper.Review;
import eu.secu4all.web.quiz.QuestionRow.ChoiceRow;
import eu.secu4all.web.quiz.QuestionRow.GapRow;
import eu.secu4all.web.quiz.QuestionRow.Kind;
import eu.secu4all.web.quiz.QuestionRow.MatchRow;
import eu.secu4all.web.quiz.QuestionRow.PictureRow;
import eu.secu4all.web.quiz.QuestionRow.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts a question, what was entered, and what comes after it together for the page (SHOW-1, FORM-3). */
final class Showing {

    private static final double HAIR = 1e-9;

    private final String id;
    private final QuestionView view;
    private final UnaryOperator<String> pictures;
    private final Optional<Review> review;
    private final Entered entered;
    private final Entered right;
    private final Locale locale;

    private Showing(String id, QuestionView view, UnaryOperator<String> pictures, Entered entered, Shown shown) {
        this.id = id;
        this.view = view;
        this.pictures = pictures;
        this.locale = shown.locale();
        this.review = shown.review();
        this.entered = review.map(after -> Entered.of(after.given(), locale)).orElse(entered);
        this.right = review.map(after -> Entered.of(after.right(), locale)).orElse(Entered.NOTHING);
    }

    private record Shown(Locale locale, Optional<Review> review) {}

    /** Before the answer; {@code pictures} knows their addresses. */
    static QuestionRow before(
            String id, QuestionView view, UnaryOperator<String> pictures, Entered entered, Locale locale) {
        return new Showing(id, view, pictures, entered, new Shown(locale, Optional.empty())).row(view.form());
    }

    /** After the answer. */
    static QuestionRow after(
            String id, QuestionView view, UnaryOperator<String> pictures, Review review, Locale locale) {
        return new Showing(id, view, pictures, Entered.NOTHING, new Shown(locale, Optional.of(review)))
                .row(view.form());
    }

    private QuestionRow row(Form form) {
        if (form instanceof QuestionView.Choose choose) {
            return row(Kind.CHOICE, choices(Entered.CHOICE, "", choose.options()), choose.several());
        }
        if (form instanceof QuestionView.Sort sort) {
            return row(Kind.ORDERING, items(sort.items()), false);
        }
        if (form instanceof QuestionView.Match match) {
            return with(Kind.MATCHING, List.of(), matches(match), List.of(), null, false);
        }
        if (form instanceof QuestionView.Fill fill) {
            return with(Kind.CLOZE, List.of(), List.of(), gaps(fill.pieces()), null, false);
        }
        if (form instanceof QuestionView.Point point) {
            PictureRow picture = new PictureRow(pictures.apply(point.image()), text(point.alt()));
            return with(Kind.HOTSPOT, places(point), List.of(), List.of(), picture, point.several());
        }
        return row(form instanceof QuestionView.Count ? Kind.NUMERIC : Kind.SHORT, List.of(), false);
    }

    private QuestionRow row(Kind kind, List<ChoiceRow> choices, boolean several) {
        return with(kind, choices, List.of(), List.of(), null, several);
    }

    private QuestionRow with(
            Kind kind,
            List<ChoiceRow> choices,
            List<MatchRow> matches,
            List<GapRow> gaps,
            PictureRow picture,
            boolean several) {
        Text unit = view.form() instanceof QuestionView.Count count
                ? count.unit().map(Showing::text).orElse(Text.NONE)
                : Text.NONE;
        return new QuestionRow(
                id,
                kind,
                text(view.ask()),
                view.points(),
                choices,
                matches,
                gaps,
                picture,
                several,
                field(kind, entered),
                unit,
                review.map(after -> review(after, field(kind, right))).orElse(null));
    }

    private static String field(Kind kind, Entered from) {
        return from.in(kind == Kind.NUMERIC ? Entered.NUMBER : Entered.WORDS);
    }

    /** A share of the points in a word: right, partly or wrong. */
    static String verdict(double share) {
        if (share > 1 - HAIR) {
            return "right";
        }
        return share < HAIR ? "wrong" : "partly";
    }

    private static QuestionRow.ReviewRow review(Review review, String rightWords) {
        return new QuestionRow.ReviewRow(
                verdict(review.share()),
                (int) Math.floor(review.share() * 100 + HAIR),
                review.feedback().map(Showing::text).orElse(Text.NONE),
                review.source()
                        .map(source -> new QuestionRow.SourceRow(source.title(), source.url(), source.where()))
                        .orElse(null),
                new Text(rightWords, ""));
    }

    private List<ChoiceRow> choices(String field, String gap, List<Part> parts) {
        return parts.stream()
                .map(part -> choice(
                        part, entered.has(field, part.id()), right.has(field, part.id()), remark(gap, part.id())))
                .toList();
    }

    private static ChoiceRow choice(Part part, boolean chosen, boolean right, Text remark) {
        return new ChoiceRow(part.id(), text(part.text()), chosen, right, 0, 0, "", remark);
    }

    private Text remark(String gap, String option) {
        return review.stream()
                .flatMap(after -> after.remarks().stream())
                .filter(remark -> remark.gap().equals(gap) && remark.option().equals(option))
                .findFirst()
                .map(remark -> text(remark.text()))
                .orElse(Text.NONE);
    }

    /** As they were put; after the answer in the right order. */
    private List<ChoiceRow> items(List<Part> parts) {
        List<ChoiceRow> items = new ArrayList<>();
        for (Part part : parts) {
            items.add(new ChoiceRow(
                    part.id(),
                    text(part.text()),
                    false,
                    false,
                    place(entered, part.id(), items.size() + 1),
                    place(right, part.id(), 0),
                    "",
                    Text.NONE));
        }
        items.sort(Comparator.comparingInt(review.isPresent() ? ChoiceRow::rightPlace : ChoiceRow::place));
        return items;
    }

    private static int place(Entered in, String item, int otherwise) {
        String place = in.in(Entered.PLACE + item);
        return place.matches("[1-9][0-9]?") ? Integer.parseInt(place) : otherwise;
    }

    private List<MatchRow> matches(QuestionView.Match match) {
        return match.lefts().stream()
                .map(left -> {
                    String field = Entered.MATCH + left.id();
                    return new MatchRow(
                            left.id(),
                            text(left.text()),
                            choices(field, "", match.rights()),
                            find(match.rights(), entered.in(field)),
                            find(match.rights(), right.in(field)),
                            review.isPresent() && entered.in(field).equals(right.in(field)));
                })
                .toList();
    }

    private static Text find(List<Part> parts, String id) {
        return parts.stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .map(part -> text(part.text()))
                .orElse(Text.NONE);
    }

    private List<GapRow> gaps(List<Piece> pieces) {
        List<GapRow> gaps = new ArrayList<>();
        int number = 0;
        for (Piece piece : pieces) {
            number += piece instanceof QuestionView.Words ? 0 : 1;
            gaps.add(gap(piece, number));
        }
        return gaps;
    }

    private GapRow gap(Piece piece, int number) {
        if (piece instanceof QuestionView.Words words) {
            return new GapRow("words", "", words.text(), 0, List.of(), "", "", false, Text.NONE);
        }
        if (piece instanceof QuestionView.Pick pick) {
            String field = Entered.GAP + pick.id();
            String chosen = entered.in(field);
            return new GapRow(
                    "pick",
                    pick.id(),
                    "",
                    number,
                    choices(field, pick.id(), pick.options()),
                    find(pick.options(), chosen).text(),
                    find(pick.options(), right.in(field)).text(),
                    isFilled(pick.id()),
                    remark(pick.id(), chosen));
        }
        QuestionView.Blank blank = (QuestionView.Blank) piece;
        String field = Entered.GAP + blank.id();
        return new GapRow(
                "blank",
                blank.id(),
                "",
                number,
                List.of(),
                entered.in(field),
                right.in(field),
                isFilled(blank.id()),
                Text.NONE);
    }

    private boolean isFilled(String gap) {
        return review.map(after -> after.filled().contains(gap)).orElse(false);
    }

    private List<ChoiceRow> places(QuestionView.Point point) {
        return point.places().stream()
                .map(place -> new ChoiceRow(
                        place.id(),
                        text(place.name()),
                        entered.has(Entered.CHOICE, place.id()),
                        right.has(Entered.CHOICE, place.id()),
                        0,
                        0,
                        String.format(
                                Locale.ROOT,
                                "left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%",
                                place.box().x(),
                                place.box().y(),
                                place.box().width(),
                                place.box().height()),
                        Text.NONE))
                .toList();
    }

    private static Text text(Said said) {
        return new Text(said.text(), said.language().code());
    }
}
