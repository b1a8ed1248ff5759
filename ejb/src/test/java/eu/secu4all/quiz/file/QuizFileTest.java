package eu.secu4all.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuizFileTest {

    private static final String GOOD = """
            questions:
              - id: c1
                kind: single
                ask: { en: Which sentence is a scenario?, de: Welcher Satz ist ein Szenario? }
                options:
                  - { id: a, text: { en: If then, de: Wenn dann }, right: true, feedback: Yes }
                  - { id: b, text: A place }
                feedback: Scenarios have two parts.
                source: iso-31000
                points: 2
              - id: q2
                kind: multiple
                ask: Which?
                feedback: These.
                options: [ { id: a, text: A, right: true }, { id: b, text: B } ]
              - id: q3
                kind: ordering
                ask: In which order?
                feedback: This one.
                items: [ { id: scope, text: Scope }, { id: assess, text: Assess } ]
              - id: q4
                kind: matching
                ask: What belongs together?
                feedback: These.
                pairs: [ { id: p1, left: L1, right: R1 }, { id: p2, left: L2, right: R2 } ]
                extra: [ R3, { en: R4, de: R4d } ]
              - id: q5
                kind: numeric
                ask: How many?
                feedback: Fifteen.
                answer: 20
                unit: metres
              - id: q6
                kind: cloze
                ask: Fill the gaps.
                feedback: Done.
                text: { en: "Risk is {likelihood} times {consequence}." }
                gaps:
                  likelihood: { accept: { en: [likelihood, probability], de: [Eintrittswahrscheinlichkeit] } }
                  consequence: { choose: [ { id: c, text: consequence, right: true }, { id: d, text: luck } ] }
              - id: q7
                kind: hotspot
                ask: Where?
                feedback: There.
                image: square.svg
                alt: A square
                areas:
                  - { id: north, name: North, x: 10, y: 5, width: 20.5, height: 15, right: true }
                  - { id: fountain, name: Fountain, x: 40, y: 40, width: 15, height: 15 }
              - id: q8
                kind: short
                ask: What is left?
                feedback: The rest.
                accept: { en: [residual risk], de: [Restrisiko] }
            sources:
              - { id: iso-31000, title: "ISO 31000:2018", where: clause 6.4 }
            """;

    private static final String BAD = """
            questions:
              - id: q1
                kind: single
                ask: Which?
                feedback: This.
                source: nowhere
                options:
                  - { id: a, text: A }
                  - { id: a, text: B, left: C }
              - id: q1
                kind: riddle
                ask: Which?
                feedback: This.
              - id: q3
                kind: cloze
                ask: Fill.
                feedback: Filled.
                text: No gap
                gaps:
                  one: { accept: [x] }
              - id: q4
                kind: numeric
                ask: Which?
                feedback: This.
                answer: many
                items: []
            sources:
              - { id: here, title: Here, url: "ftp://here" }
            """;

    private final Faults faults = new Faults();

    @Test
    @DisplayName("FILE-Q-1 all eight kinds are read as they are described")
    void good() {
        Bank bank = read(GOOD);

        assertThat(faults.all()).isEmpty();
        assertThat(bank.questions()).hasSize(8);
        Question first = bank.find("c1").orElseThrow();
        assertThat(first.stem().points()).isEqualTo(2);
        assertThat(first.stem().ask().texts()).containsEntry(Language.DE, "Welcher Satz ist ein Szenario?");
        assertThat(((SingleChoice) first).options().get(0).right()).isTrue();
        assertThat(bank.source(first).orElseThrow().where()).isEqualTo("clause 6.4");
        assertThat(((Matching) bank.questions().get(3)).extra()).hasSize(2);
        assertThat(((Numeric) bank.questions().get(4)).answer()).isEqualTo("20");
        assertThat(((Cloze) bank.questions().get(5)).gaps())
                .hasExactlyElementsOfTypes(Gap.Typed.class, Gap.Chosen.class);
        assertThat(((Hotspot) bank.questions().get(6)).areas().get(0).box().width())
                .isEqualTo(20.5);
        assertThat(((ShortText) bank.questions().get(7)).accepted().words()).hasSize(2);
        assertThat(bank.source(bank.questions().get(7))).isEmpty();
    }

    @Test
    @DisplayName("FILE-Q-1 to FILE-Q-4, QUIZ-7 every mistake is told at its line, all at once")
    void mistakes() {
        read(BAD);

        assertThat(faults.all())
                .extracting(Fault::line, Fault::key)
                .containsExactlyInAnyOrder(
                        tuple(6, "quiz.source"),
                        tuple(7, "quiz.one-right"),
                        tuple(9, "document.id-twice"),
                        tuple(9, "document.unknown"),
                        tuple(10, "document.id-twice"),
                        tuple(11, "document.choice"),
                        tuple(18, "quiz.gaps-named"),
                        tuple(25, "document.number"),
                        tuple(26, "document.unknown"),
                        tuple(28, "quiz.url"));
        faults.all().forEach(fault -> assertThat(Texts.say(
                        Language.EN, "refusals", fault.key(), fault.details().toArray()))
                .isNotBlank());
    }

    @Test
    @DisplayName(
            "FILE-Q-4 a file without questions, or with too many sources, is a fault; so is one that is none at all")
    void limits() {
        read("sources:\n" + "  - { id: s, title: S }\n".repeat(101));
        assertThat(faults.all()).extracting(Fault::key).contains("quiz.questions", "quiz.sources");

        assertThat(read("- just a list").questions()).isEmpty();
    }

    private Bank read(String yaml) {
        return QuizFile.read("m/u/quiz.yaml", yaml.getBytes(StandardCharsets.UTF_8), Language.EN, faults);
    }
}
