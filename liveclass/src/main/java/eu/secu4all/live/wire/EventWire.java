package eu.secu4all.live.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import eu.secu4all.live.session.SessionEvent;
import java.util.List;

/** Events as the journal keeps them: a name and JSON. */
public final class EventWire {

    private static final Words<SessionEvent> WORDS = words();

    private EventWire() {}

    public static String name(SessionEvent event) {
        return WORDS.name(WORDS.inner(event));
    }

    public static String body(SessionEvent event) {
        return Json.text(WORDS.inner(event));
    }

    /**
     * The event that was written (WIRE-3).
     *
     * @throws IllegalStateException if the journal holds what this version cannot read
     */
    public static SessionEvent read(String name, String body) {
        Words.Word<SessionEvent> word =
                WORDS.find(name).orElseThrow(() -> new IllegalStateException("unknown event in the journal: " + name));
        try {
            return word.wrap().apply(word.reader().readValue(body));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("unreadable event in the journal: " + name, broken);
        }
    }

    /** All names, as PROTOCOL.md lists them. */
    public static List<String> names() {
        return WORDS.all().stream().map(Words.Word::name).toList();
    }

    private static Words<SessionEvent> words() {
        Words<SessionEvent> words = new Words<>();
        SessionWire.events(words);
        StageWire.events(words);
        TimerWire.events(words);
        PollWire.events(words);
        BreakoutWire.events(words);
        WorksheetWire.events(words);
        ChatWire.events(words);
        HandWire.events(words);
        return words;
    }
}
