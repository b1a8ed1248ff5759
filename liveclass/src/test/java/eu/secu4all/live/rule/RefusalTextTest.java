package eu.secu4all.live.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.breakout.BreakoutRefusal;
import eu.secu4all.live.chat.ChatRefusal;
import eu.secu4all.live.hands.HandRefusal;
import eu.secu4all.live.poll.PollRefusal;
import eu.secu4all.live.session.SessionRefusal;
import eu.secu4all.live.stage.StageRefusal;
import eu.secu4all.live.timer.TimerRefusal;
import eu.secu4all.live.worksheet.WorksheetRefusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextTest {

    private static final List<Class<? extends Enum<?>>> REFUSALS = List.of(
            SessionRefusal.class,
            StageRefusal.class,
            TimerRefusal.class,
            PollRefusal.class,
            BreakoutRefusal.class,
            WorksheetRefusal.class,
            ChatRefusal.class,
            HandRefusal.class);

    @ParameterizedTest(name = "every refusal says in {0} what to do")
    @ValueSource(strings = {"en", "de", "fr", "it"})
    void hasAText(String language) throws IOException {
        Properties texts = texts(language);
        Stream<String> codes = REFUSALS.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()).map(Enum::name));
        assertThat(codes.map(code -> "refusal." + code)).allMatch(texts::containsKey);
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/texts/room_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RefusalTextTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
