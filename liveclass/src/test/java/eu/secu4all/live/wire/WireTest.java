package eu.secu4all.live.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.poll.Answer;
import eu.secu4all.live.poll.PollCommand;
import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.room.Classroom;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.worksheet.CellValue;
import eu.secu4all.live.worksheet.Splice;
import eu.secu4all.live.worksheet.WorksheetCommand;
import eu.secu4all.live.worksheet.WorksheetEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

    /** A refusal as it stands in the sources: capitals in two words or more, or one of the few in one word. */
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+|FAULT|MALFORMED|REMOVED)\"");

    @Test
    @DisplayName("CMD-1 a command is its fields")
    void reads() {
        assertThat(
                        InboundWire.read(
                                "{\"id\":17,\"type\":\"poll.vote\",\"activity\":\"a4\",\"round\":1,\"answer\":{\"options\":[\"o2\"]}}"))
                .isEqualTo(new Inbound.Command(
                        17,
                        new SessionCommand.OfPoll(new PollCommand.Vote("a4", 1, new Answer.Options(List.of("o2"))))));
        assertThat(InboundWire.read("{\"type\":\"beat\"}")).isEqualTo(new Inbound.Beat());
        assertThat(
                        InboundWire.read(
                                "{\"id\":1,\"type\":\"worksheet.set\",\"activity\":\"a\",\"group\":1,\"path\":\"f\",\"value\":null}"))
                .isEqualTo(new Inbound.Command(
                        1, new SessionCommand.OfWorksheet(new WorksheetCommand.Set("a", 1, "f", CellValue.NOTHING))));
    }

    @ParameterizedTest
    @DisplayName("CMD-5 WIRE-2 whatever is missing, unknown, repeated or mistyped is malformed")
    @ValueSource(
            strings = {
                "{\"id\":3,\"type\":\"poll.open\"}",
                "{\"id\":3,\"type\":\"poll.open\",\"activity\":null}",
                "{\"id\":3,\"type\":\"poll.open\",\"activity\":4}",
                "{\"id\":3,\"type\":\"poll.open\",\"activity\":\"a1\",\"more\":1}",
                "{\"id\":3,\"type\":\"poll.opened\",\"activity\":\"a1\"}",
                "{\"id\":3,\"type\":\"timer.set\",\"minutes\":\"5\"}",
                "{\"id\":3,\"type\":\"timer.set\",\"minutes\":5.5}",
                "{\"id\":3,\"type\":\"timer.set\",\"minutes\":true}",
                "{\"id\":3,\"type\":\"timer.set\",\"minutes\":99999999999}",
                "{\"id\":3,\"type\":\"stage.show\",\"view\":\"WORKSHEET\",\"group\":1}",
                "{\"id\":3,\"type\":\"stage.show\",\"view\":2,\"group\":1}",
                "{\"id\":3,\"type\":\"poll.vote\",\"activity\":\"a\",\"round\":1,\"answer\":{}}",
                "{\"id\":3,\"type\":\"poll.vote\",\"activity\":\"a\",\"round\":1,\"answer\":{\"point\":1,\"text\":\"\"}}",
                "{\"id\":3,\"type\":\"poll.vote\",\"activity\":\"a\",\"round\":1,\"answer\":{\"words\":[null]}}",
                "{\"id\":3,\"type\":\"poll.vote\",\"activity\":\"a\",\"round\":1,\"answer\":{\"number\":\"NaN\"}}",
                "{\"id\":3,\"type\":\"chat.say\",\"channel\":\"all\",\"text\":\"\\ud800\"}",
                "{\"id\":3,\"type\":\"session.refresh\",\"revision\":\"x\",\"agenda\":{\"items\":[]}}",
                "{\"id\":3,\"type\":\"nothing\"}",
                "{\"id\":3,\"type\":\"beat\"}"
            })
    void strict(String text) {
        assertThat(InboundWire.read(text)).isEqualTo(new Inbound.Malformed(3));
    }

    @ParameterizedTest
    @DisplayName("CMD-5 what has no id is malformed without one")
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "1",
                "{",
                "{\"type\":\"beat\"} x",
                "{\"type\":\"beat\",\"type\":\"beat\"}",
                "{\"id\":0,\"type\":\"hand.raise\"}",
                "{\"id\":-1,\"type\":\"hand.raise\"}",
                "{\"id\":1.5,\"type\":\"hand.raise\"}",
                "{\"id\":\"1\",\"type\":\"hand.raise\"}",
                "{\"type\":\"hand.raise\"}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void withoutId(String text) {
        assertThat(InboundWire.read(text)).isEqualTo(new Inbound.Malformed(0));
    }

    @ParameterizedTest
    @DisplayName("WIRE-3 an event read back equals the event that was written")
    @MethodSource
    void roundTrip(SessionEvent event) {
        assertThat(EventWire.read(EventWire.name(event), EventWire.body(event))).isEqualTo(event);
    }

    static Stream<SessionEvent> roundTrip() {
        return Stream.of(
                new SessionEvent.Opened("r1", Classroom.agenda()),
                new SessionEvent.Refreshed("r2", Classroom.agenda(), List.of("a9")),
                new SessionEvent.Started(),
                new SessionEvent.PersonCame("p1", "Zoë \uD83D\uDE00", "", Role.LEARNER, "fr"),
                new SessionEvent.OfPoll(new PollEvent.BallotCast("a2", 1, new Answer.Quantity(1.5))),
                new SessionEvent.OfPoll(new PollEvent.BallotCast("a2", 1, new Answer.Words(List.of("Licht")))),
                new SessionEvent.OfBreakout(
                        new BreakoutEvent.Formed("a3", Formation.LAST_GROUPS, 2, Map.of("p1", 1, "g2", 2))),
                new SessionEvent.OfWorksheet(new WorksheetEvent.Spliced(
                        "a3", 1, "f1", 3, List.of(new Splice(0, 0, ""), new Splice(1, 2, "é")))),
                new SessionEvent.OfWorksheet(new WorksheetEvent.ValueSet("a3", 1, "f1", new CellValue.Figure(4.25))),
                new SessionEvent.OfWorksheet(new WorksheetEvent.ValueSet("a3", 1, "f1", new CellValue.Choice("o"))),
                new SessionEvent.OfWorksheet(new WorksheetEvent.ValueSet("a3", 1, "f1", CellValue.NOTHING)));
    }

    @Test
    @DisplayName("WIRE-1 every command and every event has a name")
    void complete() {
        assertThat(leaves(SessionCommand.class)).hasSize(InboundWire.commands().size());
        assertThat(leaves(SessionEvent.class)).hasSize(EventWire.names().size());
    }

    @Test
    @DisplayName("WIRE-1 PROTOCOL.md lists every name")
    void documented() throws IOException {
        String protocol = Files.readString(Path.of("PROTOCOL.md"));
        assertThat(new TreeSet<>(InboundWire.commands())).allMatch(name -> protocol.contains("`" + name + "`"));
        assertThat(new TreeSet<>(EventWire.names())).allMatch(name -> protocol.contains("`" + name + "`"));
    }

    @Test
    @DisplayName("WIRE-1 PROTOCOL.md names every refusal")
    void refusalsDocumented() throws IOException {
        String protocol = Files.readString(Path.of("PROTOCOL.md"));
        assertThat(refusals()).hasSizeGreaterThan(60).allMatch(code -> protocol.contains("`" + code + "`"));
    }

    /** Of the rules, and what door, socket and room say themselves. */
    private static Set<String> refusals() throws IOException {
        JavaClasses live = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("eu.secu4all.live");
        Set<String> codes = new TreeSet<>();
        live.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                .forEach(type ->
                        Stream.of(type.reflect().getEnumConstants()).forEach(one -> codes.add(((Enum<?>) one).name())));
        for (String part : List.of("content", "door", "handin", "record", "room", "socket")) {
            codes.addAll(said(Path.of("src/main/java/eu/secu4all/live", part)));
        }
        return codes;
    }

    private static List<String> said(Path folder) throws IOException {
        try (Stream<Path> sources = Files.list(folder)) {
            return sources.flatMap(source -> CODE.matcher(text(source)).results())
                    .map(code -> code.group(1))
                    .toList();
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The records that are not wrappers, each wrapper replaced by what it may hold. */
    private static List<Class<?>> leaves(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.getSimpleName().startsWith("Of")
                        ? Arrays.stream(type.getRecordComponents()[0].getType().getPermittedSubclasses())
                        : Stream.of(type))
                .toList();
    }
}
