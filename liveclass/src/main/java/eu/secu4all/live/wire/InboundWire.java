package eu.secu4all.live.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.secu4all.live.session.SessionCommand;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads what clients say. Never throws: what it cannot read is {@link Inbound.Malformed}. */
public final class InboundWire {

    /** Beyond this a browser cannot count exactly. */
    private static final long ID_MAX = (1L << 53) - 1;

    private static final Words<SessionCommand> WORDS = words();
    private static final ObjectReader TREE = Json.MAPPER.reader();
    private static final Map<String, ObjectReader> OTHERS = Map.of(
            "hello", strict(Json.MAPPER.readerFor(Inbound.Hello.class)),
            "beat", strict(Json.MAPPER.readerFor(Inbound.Beat.class)),
            "focus", strict(Json.MAPPER.readerFor(Inbound.Focus.class)),
            "typing", strict(Json.MAPPER.readerFor(Inbound.Typing.class)));

    private InboundWire() {}

    public static Inbound read(String text) {
        if (hasHalfCharacter(text)) {
            return new Inbound.Malformed(0);
        }
        try {
            JsonNode tree = TREE.readTree(text);
            return tree instanceof ObjectNode message ? read(message) : new Inbound.Malformed(0);
        } catch (JsonProcessingException malformed) {
            return new Inbound.Malformed(0);
        }
    }

    /** All command names, as PROTOCOL.md lists them. */
    public static List<String> commands() {
        return WORDS.all().stream().map(Words.Word::name).toList();
    }

    private static Inbound read(ObjectNode message) {
        JsonNode id = message.remove("id");
        JsonNode type = message.remove("type");
        long number = id != null && id.canConvertToLong() && id.isIntegralNumber() ? id.longValue() : 0;
        if (type == null || !type.isTextual() || number < 0 || number > ID_MAX || strings(message)) {
            return new Inbound.Malformed(Math.max(0, Math.min(number, ID_MAX)));
        }
        try {
            return id == null ? other(type.textValue(), message) : command(number, type.textValue(), message);
        } catch (IOException | IllegalArgumentException malformed) {
            return new Inbound.Malformed(number);
        }
    }

    private static Inbound other(String type, ObjectNode message) throws IOException {
        ObjectReader reader = OTHERS.get(type);
        return reader == null ? new Inbound.Malformed(0) : reader.readValue(message);
    }

    private static Inbound command(long id, String type, ObjectNode message) throws IOException {
        Words.Word<SessionCommand> word = WORDS.find(type).orElse(null);
        if (word == null || id == 0) {
            return new Inbound.Malformed(id);
        }
        return new Inbound.Command(id, word.wrap().apply(strict(word.reader()).readValue(message)));
    }

    private static ObjectReader strict(ObjectReader reader) {
        return reader.with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    }

    /** Whether a string in the message ends or begins in the middle of a character: it could not be stored as it is. */
    private static boolean strings(JsonNode node) {
        if (node.isTextual()) {
            return hasHalfCharacter(node.textValue());
        }
        for (JsonNode child : node) {
            if (strings(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return true;
            }
        }
        return false;
    }

    private static Words<SessionCommand> words() {
        Words<SessionCommand> words = new Words<>();
        SessionWire.commands(words);
        StageWire.commands(words);
        TimerWire.commands(words);
        PollWire.commands(words);
        BreakoutWire.commands(words);
        WorksheetWire.commands(words);
        ChatWire.commands(words);
        HandWire.commands(words);
        return words;
    }
}
