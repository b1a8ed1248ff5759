package eu.secu4all.quiz.qti;

import static eu.secu4all.quiz.qti.QtiNames.FEEDBACK;
import static eu.secu4all.quiz.qti.QtiNames.GENERAL;
import static eu.secu4all.quiz.qti.QtiNames.MAXSCORE;
import static eu.secu4all.quiz.qti.QtiNames.RESPONSE;
import static eu.secu4all.quiz.qti.QtiNames.SCORE;
import static eu.secu4all.quiz.qti.QtiNames.identifier;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Ordering;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.SingleChoice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One question as an item: what all kinds have; {@link QtiBody} and {@link QtiResponses} have the rest. */
final class QtiItem {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";

    private final Question question;
    private final Language language;
    private final Language source;
    private final Optional<Picture> picture;
    private boolean foreign;

    QtiItem(Question question, Language language, Language source, Optional<Picture> picture) {
        this.question = question;
        this.language = language;
        this.source = source;
        this.picture = picture;
    }

    /** Whether something had to be written in another language. */
    boolean isForeign() {
        return foreign;
    }

    Language language() {
        return language;
    }

    Picture picture() {
        return picture.orElseThrow();
    }

    String say(LocalizedText text) {
        Said said = text.in(language, source).orElseThrow();
        foreign |= said.language() != language;
        return said.text();
    }

    void foreign() {
        foreign = true;
    }

    String write() {
        String points = String.valueOf(question.stem().points());
        return Xml.document(
                "assessmentItem",
                item -> {
                    question.as(new QtiResponses(item, this));
                    outcome(item, SCORE, "single", "float", "0");
                    outcome(item, MAXSCORE, "single", "float", points);
                    outcome(item, FEEDBACK, "multiple", "identifier", "");
                    item.element("itemBody", body -> question.as(new QtiBody(body, this)));
                    item.element("responseProcessing", this::process);
                    item.element(
                            "modalFeedback",
                            feedback -> feedback.lines(say(question.stem().feedback())),
                            "outcomeIdentifier",
                            FEEDBACK,
                            "identifier",
                            GENERAL,
                            "showHide",
                            "show");
                },
                "xmlns",
                NAMESPACE,
                "identifier",
                identifier(question.stem().id()),
                "title",
                question.stem().id(),
                "adaptive",
                "false",
                "timeDependent",
                "false",
                "xml:lang",
                language.code());
    }

    private static void outcome(Xml item, String name, String cardinality, String type, String otherwise) {
        item.element(
                "outcomeDeclaration",
                outcome -> {
                    if (!otherwise.isEmpty()) {
                        outcome.element("defaultValue", value -> value.value("value", otherwise));
                    }
                },
                "identifier",
                name,
                "cardinality",
                cardinality,
                "baseType",
                type);
    }

    private void process(Xml processing) {
        if (question instanceof Ordering) {
            rightOrNothing(processing, QtiItem::match);
        } else if (question instanceof Numeric numeric) {
            String tolerance = numeric.tolerance().toPlainString();
            rightOrNothing(
                    processing,
                    condition -> condition.element(
                            "equal",
                            QtiItem::given,
                            "toleranceMode",
                            "absolute",
                            "tolerance",
                            tolerance + " " + tolerance));
        } else {
            List<String> responses = question instanceof Cloze cloze
                    ? cloze.gaps().stream().map(QtiNames::response).toList()
                    : List.of(RESPONSE);
            set(
                    processing,
                    SCORE,
                    value -> value.element(
                            "sum", sum -> responses.forEach(name -> sum.empty("mapResponse", "identifier", name))));
        }
        set(
                processing,
                FEEDBACK,
                value -> value.element("multiple", all -> {
                    all.value("baseValue", GENERAL, "baseType", "identifier");
                    if (question instanceof SingleChoice || question instanceof MultipleChoice) {
                        all.empty("variable", "identifier", RESPONSE);
                    }
                }));
    }

    private static void match(Xml condition) {
        condition.element("match", QtiItem::given);
    }

    private static void given(Xml both) {
        both.empty("variable", "identifier", RESPONSE);
        both.empty("correct", "identifier", RESPONSE);
    }

    private void rightOrNothing(Xml processing, Consumer<Xml> right) {
        processing.element(
                "responseCondition",
                condition -> condition.element("responseIf", given -> {
                    right.accept(given);
                    set(given, SCORE, value -> value.empty("variable", "identifier", MAXSCORE));
                }));
    }

    private static void set(Xml processing, String outcome, Consumer<Xml> value) {
        processing.element("setOutcomeValue", value, "identifier", outcome);
    }
}
