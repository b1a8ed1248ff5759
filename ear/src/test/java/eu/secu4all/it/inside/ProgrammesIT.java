package eu.secu4all.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.Glossary;
import eu.secu4all.programme.boundary.ImportReport;
import eu.secu4all.programme.boundary.PackageDoor;
import eu.secu4all.programme.boundary.ProgrammeSearch;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.TextState;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitState;
import eu.secu4all.programme.boundary.UnitView;
import eu.secu4all.shared.Refused;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammesIT extends InsideProduct {
    private static final UnitId LESSON = new UnitId("sample", "first", "lesson");
    private static final UnitId SHIPPED = new UnitId("secu4all", "vulnerability", "see-the-whole");

    @Inject
    private PackageDoor door;

    @Inject
    private Authoring authoring;

    @Inject
    private Programmes programmes;

    @Inject
    private ProgrammeSearch search;

    @Inject
    private Glossary glossary;

    @Inject
    private People people;

    private final Map<String, byte[]> files = WrittenPackage.sample();
    private Caller trainer;
    private Caller learner;

    @BeforeEach
    void meet() {
        trainer = person("tomas.lindqvist@secu4all.example");
        learner = person("giulia.ferrari@comune-ferrara.example");
    }

    /** The sample must not be on the shelf when others look at the catalogue. */
    @AfterEach
    void clear() {
        for (UnitState unit : authoring.states(trainer, "sample")) {
            unit.variants().keySet().forEach(language -> authoring.unpublish(trainer, unit.id(), language));
        }
        programmes.takeNewer(learner, LESSON, Language.EN);
    }

    private Caller person(String email) {
        return people.findByEmail(Caller.HOUSE, email).orElseThrow().caller();
    }

    private ImportReport take() {
        return door.importZip(trainer, new ByteArrayInputStream(WrittenPackage.zip(files)));
    }

    private UnitView read(Caller caller, UnitId unit, Language language) {
        return programmes.read(caller, unit, language, (version, name) -> "/files/" + version + "/" + name);
    }

    private static String text(UnitView view) {
        return ((Reading.Passage) view.reading().pieces().get(0)).html();
    }

    private UnitState.Variant state(Language language) {
        return authoring.states(trainer, "sample").get(0).variants().get(language);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    @Test
    @DisplayName("READER-1 the programme that ships is offered and read, each in their language")
    void shipped() {
        ProgrammeView offered = programmes.catalogue(learner, Language.DE).get(0);
        UnitView lesson = read(learner, SHIPPED, Language.DE);

        assertThat(offered.id()).isEqualTo("secu4all");
        assertThat(offered.modules().get(0).units()).hasSizeGreaterThan(5);
        assertThat(lesson.line().language()).isEqualTo(Language.DE);
        assertThat(lesson.languages()).contains(Language.DE, Language.EN, Language.FR);
        assertThat(lesson.reading().contents()).isNotEmpty();
        assertThat(lesson.reading().sources()).isNotEmpty();
        assertThat(lesson.next()).isPresent();
        assertThat(lesson.reading().pieces().toString()).contains("term-word", "/process.de.svg");
        assertThat(programmes
                        .file(learner, lesson.version(), "process.de.svg")
                        .orElseThrow()
                        .mediaType())
                .isEqualTo("image/svg+xml");
        assertThat(glossary.list(learner, "secu4all", Language.FR)).hasSizeGreaterThan(50);
    }

    @Test
    @DisplayName("DOOR-1 learners neither import nor export nor publish")
    void rights() {
        take();

        refuses("no-right", () -> door.importZip(learner, new ByteArrayInputStream(new byte[0])));
        refuses("no-right", () -> door.exportZip(learner, "secu4all"));
        refuses("no-right", () -> authoring.states(learner, "secu4all"));
        refuses("no-right", () -> authoring.publish(learner, LESSON, Language.EN));
        refuses("no-right", () -> authoring.publish(learner, LESSON, Language.EN, 1));
        refuses("no-right", () -> authoring.unpublish(learner, LESSON, Language.EN));
        refuses("no-right", () -> authoring.publishReviewed(learner, "secu4all"));
        refuses("programme.unknown", () -> door.exportZip(trainer, "none"));
        refuses("programme.text-unknown", () -> authoring.publish(trainer, LESSON, Language.FR));
        refuses("programme.text-unknown", () -> authoring.publish(trainer, LESSON, Language.EN, 99));
        refuses("programme.unit-unknown", () -> read(learner, LESSON, Language.EN));
    }

    @Test
    @DisplayName(
            "DOOR-2 an import with mistakes names them and changes nothing; one without does not change what is read")
    void allOrNothing() {
        take();
        byte[] before = door.exportZip(trainer, "sample");
        files.put("first/lesson/en.md", "---\ntitle: Other\n---\n# Loud\n".getBytes(UTF_8));
        files.put(
                "programme.yaml",
                "format: 1\nid: sample\nsource: en\ntitle: New\nmodules: [first, gone]\n".getBytes(UTF_8));

        ImportReport report = take();

        assertThat(report.isDone()).isFalse();
        assertThat(report.faults())
                .extracting(Fault::file, Fault::line, Fault::key)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("first/lesson/en.md", 4, "programme.heading"),
                        org.assertj.core.groups.Tuple.tuple("gone/module.yaml", 0, "programme.file-missing"));
        assertThat(door.exportZip(trainer, "sample")).isEqualTo(before);
        assertThat(programmes.catalogue(learner, Language.EN))
                .extracting(ProgrammeView::id)
                .doesNotContain("sample");
    }

    @Test
    @DisplayName("DOOR-3 an export gives back each file to the byte; importing it again changes nothing")
    void roundTrip() {
        take();

        byte[] zip = door.exportZip(trainer, "sample");
        ImportReport again = door.importZip(trainer, new ByteArrayInputStream(zip));

        assertThat(WrittenPackage.unzip(zip)).containsExactlyInAnyOrderEntriesOf(files);
        assertThat(again).isEqualTo(new ImportReport("sample", 0, 0, 0, java.util.List.of()));
        assertThat(door.exportZip(trainer, "sample")).isEqualTo(zip);
    }

    @Test
    @DisplayName("AUTHOR-1 a learner in the middle of a text keeps it until they ask for the newer one")
    void versions() {
        take();
        int first = authoring.publish(trainer, LESSON, Language.EN);
        assertThat(text(read(learner, LESSON, Language.EN))).contains("First words");
        edit("first/lesson/en.md", "First words", "Second words");
        take();

        assertThat(state(Language.EN)).isEqualTo(new UnitState.Variant(TextState.REVIEWED, first, true));
        assertThat(authoring.publish(trainer, LESSON, Language.EN)).isGreaterThan(first);
        UnitView kept = read(learner, LESSON, Language.EN);
        assertThat(kept.newer()).isTrue();
        assertThat(text(kept)).contains("First words");
        assertThat(text(read(trainer, LESSON, Language.EN))).contains("Second words");

        programmes.takeNewer(learner, LESSON, Language.EN);
        assertThat(text(read(learner, LESSON, Language.EN))).contains("Second words");

        authoring.publish(trainer, LESSON, Language.EN, first);
        assertThat(text(read(trainer, LESSON, Language.EN))).contains("First words");
        authoring.unpublish(trainer, LESSON, Language.EN);
        refuses("programme.unit-unknown", () -> read(trainer, LESSON, Language.EN));
    }

    @Test
    @DisplayName("AUTHOR-2 what is published again without a change keeps its number")
    void sameAgain() {
        take();
        int number = authoring.publish(trainer, LESSON, Language.DE);
        authoring.unpublish(trainer, LESSON, Language.DE);

        assertThat(authoring.publish(trainer, LESSON, Language.DE)).isEqualTo(number);
    }

    @Test
    @DisplayName("AUTHOR-3 a translation says that its source has changed, until it is changed itself")
    void sourceChanged() {
        take();
        assertThat(state(Language.DE).state()).isEqualTo(TextState.REVIEWED);
        assertThat(state(Language.IT).state()).isEqualTo(TextState.DRAFT);
        assertThat(state(Language.FR).state()).isEqualTo(TextState.MISSING);

        edit("first/lesson/en.md", "First words", "Quite other words");
        take();
        assertThat(state(Language.DE).state()).isEqualTo(TextState.SOURCE_CHANGED);
        assertThat(state(Language.EN).state()).isEqualTo(TextState.REVIEWED);
        take();
        assertThat(state(Language.DE).state()).isEqualTo(TextState.SOURCE_CHANGED);

        edit("first/lesson/de.md", "Erste", "Andere");
        take();
        assertThat(state(Language.DE).state()).isEqualTo(TextState.REVIEWED);
    }

    @Test
    @DisplayName("READER-1 who wants a language that is not published reads the source language, and is told")
    void otherLanguage() {
        take();
        assertThat(authoring.publishReviewed(trainer, "sample")).isEqualTo(2);

        assertThat(read(learner, LESSON, Language.FR).line().language()).isEqualTo(Language.EN);
        assertThat(read(learner, LESSON, Language.DE).line().language()).isEqualTo(Language.DE);
        assertThat(authoring.publishReviewed(trainer, "sample")).isZero();
    }

    @Test
    @DisplayName("READER-2 a picture is for those who may read its text, and for authors")
    void pictures() {
        take();
        authoring.publish(trainer, LESSON, Language.EN);
        long version = read(trainer, LESSON, Language.EN).version();

        assertThat(programmes.file(learner, version, "zones.svg")).isPresent();
        assertThat(programmes.file(learner, version, "en.md")).isEmpty();
        authoring.unpublish(trainer, LESSON, Language.EN);
        assertThat(programmes.file(learner, version, "zones.svg")).isEmpty();
        assertThat(programmes.file(trainer, version, "zones.svg")).isPresent();
    }

    @Test
    @DisplayName("FIND-1 a search finds what is published, and terms, in one language")
    void finds() {
        take();
        authoring.publish(trainer, LESSON, Language.EN);

        assertThat(search.find(learner, "quokka first", Language.EN)).anySatisfy(hit -> {
            assertThat(hit.unit()).isEqualTo(LESSON);
            assertThat(hit.excerpt()).anyMatch(ProgrammeSearch.Piece::found);
        });
        assertThat(search.find(learner, "quokk", Language.DE)).isEmpty();
        assertThat(search.find(learner, "Risiko", Language.DE))
                .anyMatch(hit -> hit.term().equals("risk"));
        assertThat(search.find(learner, "+\"quokka* )(", Language.EN)).isNotEmpty();
        assertThat(search.find(learner, "' or 1=1 --", Language.EN)).isEmpty();
        assertThat(search.find(learner, "a", Language.EN)).isEmpty();
        authoring.unpublish(trainer, LESSON, Language.EN);
        assertThat(search.find(learner, "quokka", Language.EN)).isEmpty();
    }

    private void edit(String file, String old, String edited) {
        files.put(file, new String(files.get(file), UTF_8).replace(old, edited).getBytes(UTF_8));
    }
}
