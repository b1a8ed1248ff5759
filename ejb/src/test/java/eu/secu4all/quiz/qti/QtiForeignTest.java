package eu.secu4all.quiz.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Items as other systems write them. */
class QtiForeignTest {

    private static final String CHOICE =
            "<p>Look.</p><choiceInteraction responseIdentifier='R'><prompt>Which?</prompt><simpleChoice"
                    + " identifier='A'>Yes<feedbackInline identifier='A'>Well done</feedbackInline></simpleChoice>"
                    + "<simpleChoice identifier='B'>No</simpleChoice></choiceInteraction>";
    private static final String SPOTS = "<hotspotInteraction responseIdentifier='R'><prompt>Where?</prompt><object"
            + " data='a.png' width='200' height='100'/><hotspotChoice identifier='A' shape='circle' coords='50,50,10'/>"
            + "<hotspotChoice identifier='B' shape='poly' coords='100,0,120,0,110,50'/></hotspotInteraction>";
    private static final String ENTRY = "<textEntryInteraction responseIdentifier='R'/>";
    private static final String MATCH = "<matchInteraction responseIdentifier='R'><simpleMatchSet>"
            + "<simpleAssociableChoice identifier='A'>A</simpleAssociableChoice><simpleAssociableChoice"
            + " identifier='B'>B</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice"
            + " identifier='X'>X</simpleAssociableChoice></simpleMatchSet></matchInteraction>";

    private final Faults faults = new Faults();
    private final Faults remarks = new Faults();
    private final QtiFiles files = new QtiFiles();

    @Test
    @DisplayName("right options may be said by points only, and the question may stand before the interaction")
    void mapped() throws IOException {
        files.manifest("a.xml");
        files.put(
                "a.xml",
                "<assessmentItem identifier='a'><responseDeclaration identifier='R' cardinality='multiple'><mapping>"
                        + "<mapEntry mapKey='A' mappedValue='1'/><mapEntry mapKey='B' mappedValue='-1'/></mapping>"
                        + "</responseDeclaration><itemBody>" + CHOICE + "</itemBody></assessmentItem>");

        MultipleChoice choice = (MultipleChoice) read().get(0);

        assertThat(choice.stem().ask().texts()).containsValue("Look.\n\nWhich?");
        assertThat(choice.stem().feedback().texts()).containsValue("Well done");
        assertThat(choice.options()).extracting(Option::right).containsExactly(true, false);
    }

    @Test
    @DisplayName("a number and a gap are told apart by what the response is; without an explanation there is a remark")
    void entries() throws IOException {
        files.manifest("number.xml", "gap.xml");
        files.item("number.xml", "baseType='integer'", "<div><p>How many?</p></div><p>" + ENTRY + "</p>", "15");
        files.item("gap.xml", "baseType='string'", "<!-- c --><p>A " + ENTRY + " is left.</p>", "risk");

        List<Question> questions = read();

        assertThat(((Numeric) questions.get(0)).answer()).isEqualByComparingTo("15");
        assertThat(((Cloze) questions.get(1)).text().texts()).containsValue("A {1} is left.");
        assertThat(questions.get(1).stem().ask().texts()).containsValue("Fill the gap.");
        assertThat(remarks.all())
                .extracting(Fault::file, Fault::key)
                .containsExactly(tuple("gap.xml", "exchange.no-feedback"), tuple("number.xml", "exchange.no-feedback"));
    }

    @Test
    @DisplayName("QTI-4 circles and polygons become the rectangle around them")
    void shapes() throws IOException {
        files.manifest("spot.xml");
        files.item("spot.xml", "cardinality='single'", SPOTS, "A");
        files.put("a.png", "png");

        Hotspot hotspot = (Hotspot) read().get(0);

        assertThat(hotspot.areas())
                .extracting(Hotspot.Area::box)
                .containsExactly(new Hotspot.Box(20, 40, 10, 20), new Hotspot.Box(50, 0, 10, 50));
        assertThat(remarks.all()).extracting(Fault::key).contains("exchange.shape");
    }

    @Test
    @DisplayName("QTI-3 other interactions are left out with a remark")
    void leftOut() throws IOException {
        files.manifest("essay.xml", "two.xml", "three.xml", "a.xml");
        files.item("essay.xml", "", "<extendedTextInteraction responseIdentifier='R'/>");
        files.item("two.xml", "", "<orderInteraction/><choiceInteraction/>");
        files.item("three.xml", "", "<matchInteraction><simpleMatchSet/></matchInteraction>");
        files.item("a.xml", "cardinality='single'", CHOICE, "A");

        assertThat(read()).hasSize(1);
        assertThat(remarks.all())
                .extracting(Fault::file, Fault::key)
                .containsExactly(
                        tuple("essay.xml", "exchange.interaction"),
                        tuple("three.xml", "exchange.interaction"),
                        tuple("two.xml", "exchange.interactions"));
    }

    @Test
    @DisplayName("EXCH-3 what is incomplete is a fault in its file")
    void incomplete() throws IOException {
        files.manifest("order.xml", "match.xml", "number.xml", "spot.xml", "image.xml", "gone.xml");
        files.item(
                "order.xml",
                "",
                "<orderInteraction responseIdentifier='R'><simpleChoice identifier='A'>A</simpleChoice>"
                        + "</orderInteraction>");
        files.item("match.xml", "", MATCH, "A X", "A");
        files.item("number.xml", "baseType='float'", "<p>" + ENTRY + "</p>");
        files.item(
                "spot.xml",
                "",
                "<hotspotInteraction><object data='none.png' width='9' height='x'/><hotspotChoice identifier='A'"
                        + " shape='rect' coords='1,2,3,4'/></hotspotInteraction>");
        files.item("image.xml", "", SPOTS, "A");

        read();

        assertThat(faults.all())
                .extracting(Fault::file, Fault::key)
                .contains(
                        tuple("order.xml", "exchange.order"),
                        tuple("match.xml", "exchange.pair"),
                        tuple("match.xml", "exchange.alone"),
                        tuple("number.xml", "exchange.value"),
                        tuple("spot.xml", "exchange.coords"),
                        tuple("image.xml", "exchange.file"),
                        tuple("imsmanifest.xml", "exchange.file"));
    }

    @Test
    @DisplayName("identifiers of any form become ids, and points beyond ours are one")
    void names() throws IOException {
        files.manifest("gap.xml");
        files.put(
                "gap.xml",
                "<assessmentItem identifier='Item 1'><outcomeDeclaration identifier='MAXSCORE'><defaultValue>"
                        + "<value>99</value></defaultValue></outcomeDeclaration><responseDeclaration identifier='R'>"
                        + "<correctResponse><value>X</value></correctResponse></responseDeclaration><itemBody><p>A"
                        + " <inlineChoiceInteraction responseIdentifier='R'><inlineChoice identifier='X'>x</inlineChoice>"
                        + "<inlineChoice identifier='Y'>y</inlineChoice></inlineChoiceInteraction></p></itemBody>"
                        + "<modalFeedback>Because</modalFeedback></assessmentItem>");

        Question cloze = read().get(0);

        assertThat(faults.all()).isEmpty();
        assertThat(cloze.stem().id()).isEqualTo("item-1");
        assertThat(cloze.stem().points()).isEqualTo(1);
    }

    private List<Question> read() throws IOException {
        return QtiImport.read(new ByteArrayInputStream(files.zip()), Language.EN, faults, remarks)
                .bank()
                .questions();
    }
}
