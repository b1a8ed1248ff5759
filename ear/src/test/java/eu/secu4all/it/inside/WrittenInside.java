package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.PackageDoor;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitState;
import eu.secu4all.programme.writing.boundary.Composing;
import eu.secu4all.programme.writing.boundary.Desk;
import eu.secu4all.programme.writing.boundary.Frame;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.programme.writing.boundary.Stored;
import eu.secu4all.programme.writing.boundary.TextHistory;
import eu.secu4all.programme.writing.boundary.UnitPictures;
import eu.secu4all.programme.writing.boundary.Writing;
import eu.secu4all.shared.Refused;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of writing start from: the sample package, and who works on it. */
abstract class WrittenInside extends InsideProduct {
    static final UnitId LESSON = new UnitId("sample", "first", "lesson");
    static final Frame TEN_MINUTES =
            new Frame(Unit.Kind.LESSON, 10, List.of(), List.of(), Unit.Completion.READ, Map.of());

    @Inject
    Writing writing;

    @Inject
    TextHistory history;

    @Inject
    Composing composing;

    @Inject
    UnitPictures pictures;

    @Inject
    PackageDoor door;

    @Inject
    Authoring authoring;

    @Inject
    Programmes programmes;

    @Inject
    People people;

    final Map<String, byte[]> files = WrittenPackage.sample();
    Caller trainer;
    Caller administrator;
    Caller learner;

    @BeforeEach
    void meet() {
        trainer = person("tomas.lindqvist@secu4all.example");
        administrator = person("ines.castel@secu4all.example");
        learner = person("giulia.ferrari@comune-ferrara.example");
        assertThat(door.importZip(trainer, new ByteArrayInputStream(WrittenPackage.zip(files)))
                        .isDone())
                .isTrue();
        for (Language language : Language.values()) {
            writing.setAside(trainer, LESSON, language, open(language).stored());
        }
    }

    /** The sample must not be on the shelf when others look at the catalogue. */
    @AfterEach
    void clear() {
        for (UnitState unit : authoring.states(trainer, "sample")) {
            unit.variants().keySet().forEach(language -> authoring.unpublish(trainer, unit.id(), language));
        }
    }

    private Caller person(String email) {
        return people.findByEmail(Caller.HOUSE, email).orElseThrow().caller();
    }

    Desk open(Language language) {
        return writing.open(trainer, LESSON, language);
    }

    Stored store(Language language, Sheet sheet) {
        return writing.store(trainer, LESSON, language, sheet, open(language).stamp());
    }

    static Sheet saying(Sheet sheet, String body) {
        return new Sheet(sheet.title(), sheet.summary(), sheet.status(), sheet.sources(), body, sheet.current());
    }

    UnitState.Variant state(Language language) {
        return authoring.states(trainer, "sample").get(0).variants().get(language);
    }

    Map<String, byte[]> exported() {
        return WrittenPackage.unzip(door.exportZip(trainer, "sample"));
    }

    static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
