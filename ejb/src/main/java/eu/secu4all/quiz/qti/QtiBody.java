package eu.secu4all.quiz.qti;

import static eu.secu4all.quiz.qti.QtiNames.FEEDBACK;
import static eu.secu4all.quiz.qti.QtiNames.RESPONSE;
import static eu.secu4all.quiz.qti.QtiNames.identifier;

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
import java.util.List;
import java.util.regex.Matcher;

/** What is seen of a question. */
final class QtiBody implements Question.Kinds<Void> {

    private final Xml body;
    private final QtiItem writing;

    QtiBody(Xml body, QtiItem writing) {
        this.body = body;
        this.writing = writing;
    }

    static String left(Matching.Pair pair) {
        return "left_" + pair.id();
    }

    static String right(Matching.Pair pair) {
        return "right_" + pair.id();
    }

    @Override
    public Void single(SingleChoice question) {
        return choice(question, question.options(), "1");
    }

    @Override
    public Void multiple(MultipleChoice question) {
        return choice(question, question.options(), "0");
    }

    private Void choice(Question question, List<Option> options, String max) {
        body.element(
                "choiceInteraction",
                choice -> {
                    prompt(choice, question);
                    options.forEach(option -> simple(choice, option.id(), option.text(), option.feedback()));
                },
                "responseIdentifier",
                RESPONSE,
                "shuffle",
                "true",
                "maxChoices",
                max);
        return null;
    }

    private void simple(Xml interaction, String id, LocalizedText text, LocalizedText feedback) {
        interaction.element(
                "simpleChoice",
                choice -> {
                    choice.lines(writing.say(text));
                    if (!feedback.isEmpty()) {
                        choice.element(
                                "feedbackInline",
                                inline -> inline.lines(writing.say(feedback)),
                                "outcomeIdentifier",
                                FEEDBACK,
                                "identifier",
                                identifier(id),
                                "showHide",
                                "show");
                    }
                },
                "identifier",
                identifier(id));
    }

    @Override
    public Void ordering(Ordering question) {
        body.element(
                "orderInteraction",
                order -> {
                    prompt(order, question);
                    question.items().forEach(item -> simple(order, item.id(), item.text(), LocalizedText.NONE));
                },
                "responseIdentifier",
                RESPONSE,
                "shuffle",
                "true");
        return null;
    }

    @Override
    public Void matching(Matching question) {
        body.element(
                "matchInteraction",
                match -> {
                    prompt(match, question);
                    match.element("simpleMatchSet", set -> question.pairs()
                            .forEach(pair -> side(set, left(pair), pair.left())));
                    match.element("simpleMatchSet", set -> {
                        question.pairs().forEach(pair -> side(set, right(pair), pair.right()));
                        for (int i = 0; i < question.extra().size(); i++) {
                            side(set, QtiNames.extra(i), question.extra().get(i));
                        }
                    });
                },
                "responseIdentifier",
                RESPONSE,
                "shuffle",
                "true",
                "maxAssociations",
                String.valueOf(question.pairs().size()));
        return null;
    }

    private void side(Xml set, String name, LocalizedText text) {
        set.element(
                "simpleAssociableChoice",
                choice -> choice.lines(writing.say(text)),
                "identifier",
                name,
                "matchMax",
                "1");
    }

    @Override
    public Void numeric(Numeric question) {
        ask(question);
        body.element("p", line -> {
            line.empty("textEntryInteraction", "responseIdentifier", RESPONSE);
            if (!question.unit().isEmpty()) {
                line.lines(" " + writing.say(question.unit()));
            }
        });
        return null;
    }

    @Override
    public Void cloze(Cloze question) {
        ask(question);
        String text = writing.say(question.text());
        body.element("p", line -> {
            Matcher gaps = Cloze.GAP.matcher(text);
            int from = 0;
            while (gaps.find()) {
                line.lines(text.substring(from, gaps.start()));
                gap(line, question, gaps.group(1));
                from = gaps.end();
            }
            line.lines(text.substring(from));
        });
        return null;
    }

    private void gap(Xml line, Cloze question, String id) {
        Gap gap = question.gaps().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        String response = QtiNames.response(gap);
        if (gap instanceof Gap.Chosen chosen) {
            line.element(
                    "inlineChoiceInteraction",
                    choice -> chosen.options()
                            .forEach(option -> choice.value(
                                    "inlineChoice",
                                    writing.say(option.text()).replace('\n', ' '),
                                    "identifier",
                                    identifier(option.id()))),
                    "responseIdentifier",
                    response,
                    "shuffle",
                    "true");
        } else {
            line.empty("textEntryInteraction", "responseIdentifier", response);
        }
    }

    @Override
    public Void hotspot(Hotspot question) {
        Picture picture = writing.picture();
        body.element(
                "hotspotInteraction",
                hotspot -> {
                    prompt(hotspot, question);
                    hotspot.element(
                            "object",
                            object -> object.lines(writing.say(question.alt())),
                            "data",
                            question.image(),
                            "type",
                            picture.mediaType(),
                            "width",
                            String.valueOf(picture.width()),
                            "height",
                            String.valueOf(picture.height()));
                    question.areas()
                            .forEach(area -> hotspot.empty(
                                    "hotspotChoice",
                                    "identifier",
                                    identifier(area.id()),
                                    "shape",
                                    "rect",
                                    "coords",
                                    QtiShape.coords(area.box(), picture),
                                    "hotspotLabel",
                                    writing.say(area.name())));
                },
                "responseIdentifier",
                RESPONSE,
                "maxChoices",
                question.several() ? "0" : "1");
        return null;
    }

    @Override
    public Void shortText(ShortText question) {
        ask(question);
        body.element("p", line -> line.empty("textEntryInteraction", "responseIdentifier", RESPONSE));
        return null;
    }

    private void prompt(Xml interaction, Question question) {
        interaction.element(
                "prompt", prompt -> prompt.lines(writing.say(question.stem().ask())));
    }

    private void ask(Question question) {
        body.element("p", ask -> ask.lines(writing.say(question.stem().ask())));
    }
}
