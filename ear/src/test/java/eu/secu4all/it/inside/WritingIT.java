package eu.secu4all.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.TextState;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.writing.boundary.Desk;
import eu.secu4all.programme.writing.boundary.Past;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.programme.writing.boundary.Stored;
import eu.secu4all.programme.writing.boundary.Writing;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WritingIT extends WrittenInside {
    private static final String[] KEYS = {
        "document.missing",
        "document.long",
        "programme.heading",
        "programme.picture-words",
        "programme.picture-unknown",
        "programme.term-unknown",
        "programme.source-unknown",
        "programme.check-unknown",
        "programme.call-out",
        "programme.answer-alone",
        "programme.timeline",
    };

    private static final String HOSTILE = """
            # Loud

            ![](zones.svg)

            ![Zones](gone.svg)

            [x](javascript:alert(1))

            [y](term:none)

            Fact.[^nobody]

            [](check:c9)

            > [!SHOUT] No
            > no

            > [!ANSWER q7] One
            > way

            <!-- timeline -->

            none
            """;

    @Test
    @DisplayName("WRITE-1 every fault of a text refuses it with its line, and nothing changes")
    void faults() {
        Sheet sheet = open(Language.EN).stored();

        Stored stored = store(
                Language.EN,
                new Sheet(
                        "",
                        "x".repeat(1_500),
                        UnitText.Status.REVIEWED,
                        List.of(new Source("a", "A", "javascript:x", "")),
                        HOSTILE,
                        true));

        assertThat(stored.isDone()).isFalse();
        assertThat(stored.faults()).extracting(Fault::key).contains(KEYS);
        assertThat(stored.faults())
                .filteredOn(fault -> fault.key().equals("programme.link"))
                .hasSize(2);
        int above = writing.look(trainer, LESSON, Language.EN, saying(sheet, HOSTILE), name -> name)
                .above();
        assertThat(store(Language.EN, saying(sheet, HOSTILE)).faults())
                .extracting(Fault::file, Fault::line, Fault::key)
                .contains(
                        Tuple.tuple("first/lesson/en.md", above + 1, "programme.heading"),
                        Tuple.tuple("first/lesson/en.md", above + 7, "programme.link"));
        assertThat(exported()).containsExactlyInAnyOrderEntriesOf(files);
        refuses("document.large", () -> store(Language.EN, saying(sheet, "x".repeat(Writing.BODY_MAX + 1))));
    }

    @Test
    @DisplayName("WRITE-1 a preview of hostile Markdown is as harmless as the reader")
    void preview() {
        Sheet hostile = saying(open(Language.EN).stored(), """
                <script>alert(1)</script>

                <img src=x onerror=alert(1)>

                [x](javascript:alert(1)) ![y](https://evil.example/x.png)
                """);

        String shown = writing.look(trainer, LESSON, Language.EN, hostile, name -> "/draft/" + name)
                .reading()
                .pieces()
                .toString();

        assertThat(shown)
                .doesNotContain("<script", "<img", "href=", "evil.example")
                .contains("&lt;script&gt;");
    }

    @Test
    @DisplayName("WRITE-2 whoever began with an older text stores nothing, and both texts are there")
    void conflict() {
        Desk mine = open(Language.EN);
        assertThat(writing.store(administrator, LESSON, Language.EN, saying(mine.stored(), "Theirs.\n"), mine.stamp())
                        .isDone())
                .isTrue();

        refuses(
                "programme.text-changed",
                () -> writing.store(trainer, LESSON, Language.EN, saying(mine.stored(), "Mine.\n"), mine.stamp()));

        assertThat(open(Language.EN).stored().body()).isEqualTo("Theirs.\n");
        assertThat(history.compare(trainer, LESSON, Language.EN, saying(mine.stored(), "Mine.\n")))
                .extracting("text")
                .contains("Theirs.", "Mine.");
        writing.setAside(trainer, LESSON, Language.EN, saying(mine.stored(), "Mine.\n"));
        assertThat(history.list(trainer, LESSON, Language.EN).get(0).stored()).isFalse();
    }

    @Test
    @DisplayName("WRITE-3 what is stored without a change leaves every file as it came, and makes no history")
    void unchanged() {
        int before = history.list(trainer, LESSON, Language.DE).size();

        assertThat(store(Language.DE, open(Language.DE).stored()).isDone()).isTrue();

        assertThat(exported()).containsExactlyInAnyOrderEntriesOf(files);
        assertThat(history.list(trainer, LESSON, Language.DE)).hasSize(before);
    }

    @Test
    @DisplayName("WRITE-4 each stored text stands in the history with its author, and is restored to the byte")
    void pasts() {
        store(Language.IT, saying(open(Language.IT).stored(), "Seconde parole.\n"));
        store(Language.IT, saying(open(Language.IT).stored(), "Terze parole.\n"));
        List<Past> pasts = history.list(trainer, LESSON, Language.IT);
        int first = pasts.get(2).number();

        assertThat(pasts.get(0).author()).startsWith("Tomas");
        assertThat(history.compare(trainer, LESSON, Language.IT, first))
                .anyMatch(change -> change.isGone() && change.text().equals("Prime parole."))
                .anyMatch(change -> change.isNew() && change.text().equals("Terze parole."));
        assertThat(history.restore(trainer, LESSON, Language.IT, first).isDone())
                .isTrue();
        assertThat(exported()).containsExactlyInAnyOrderEntriesOf(files);
        assertThat(history.list(trainer, LESSON, Language.IT)).hasSize(pasts.size() + 1);
        refuses("programme.text-unknown", () -> history.restore(trainer, LESSON, Language.IT, 9_999));
    }

    @Test
    @DisplayName("WRITE-5 what somebody is writing is kept for them alone, right or wrong, until they store")
    void drafts() {
        Desk desk = open(Language.FR);
        Sheet begun = new Sheet("Leçon", "", UnitText.Status.DRAFT, List.of(), "# wrong", true);
        writing.keep(trainer, LESSON, Language.FR, begun, desk.stamp());

        assertThat(open(Language.FR).draft().orElseThrow().sheet()).isEqualTo(begun);
        assertThat(writing.open(administrator, LESSON, Language.FR).draft()).isEmpty();
        assertThat(exported()).containsExactlyInAnyOrderEntriesOf(files);
        Sheet right = new Sheet("Leçon", "Court", UnitText.Status.DRAFT, List.of(), "Premiers mots.", true);
        assertThat(store(Language.FR, right).isDone()).isTrue();
        assertThat(open(Language.FR).draft()).isEmpty();
        assertThat(new String(exported().get("first/lesson/fr.md"), UTF_8)).contains("of: ", "Premiers mots.\n");
    }

    @Test
    @DisplayName("WRITE-6 a translation follows its source text again when its author says so, not when it is edited")
    void translations() {
        store(Language.EN, saying(open(Language.EN).stored(), "Quite other words.\n"));
        assertThat(state(Language.DE).state()).isEqualTo(TextState.SOURCE_CHANGED);
        Sheet german = open(Language.DE).stored();
        assertThat(german.current()).isFalse();

        store(Language.DE, saying(german, "Andere Worte.\n"));
        assertThat(state(Language.DE).state()).isEqualTo(TextState.SOURCE_CHANGED);

        Sheet edited = open(Language.DE).stored();
        store(
                Language.DE,
                new Sheet(edited.title(), edited.summary(), edited.status(), edited.sources(), edited.body(), true));
        assertThat(state(Language.DE).state()).isEqualTo(TextState.REVIEWED);
        assertThat(door.importZip(trainer, new ByteArrayInputStream(door.exportZip(trainer, "sample")))
                        .changed())
                .isZero();
        assertThat(state(Language.DE).state()).isEqualTo(TextState.REVIEWED);
    }

    @Test
    @DisplayName("AUTHOR-1 a learner in the middle of a text keeps it while its author writes and publishes")
    void keepsTheirs() {
        authoring.publish(trainer, LESSON, Language.EN);
        Programmes.FileAddress address = (version, name) -> "/" + version + name;
        programmes.takeNewer(learner, LESSON, Language.EN);
        long version = programmes.read(learner, LESSON, Language.EN, address).version();

        store(Language.EN, saying(open(Language.EN).stored(), "A later thought.\n"));
        authoring.publish(trainer, LESSON, Language.EN);

        assertThat(programmes.read(learner, LESSON, Language.EN, address).version())
                .isEqualTo(version);
        assertThat(programmes.read(learner, LESSON, Language.EN, address).newer())
                .isTrue();
        assertThat(authoring.published(trainer, LESSON, Language.EN).get(0).shown())
                .isTrue();
        programmes.takeNewer(learner, LESSON, Language.EN);
    }
}
