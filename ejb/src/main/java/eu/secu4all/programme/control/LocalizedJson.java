package eu.secu4all.programme.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.language.LocalizedText;
import java.util.List;

/** Localized texts in columns. */
public final class LocalizedJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LocalizedJson() {}

    public static String of(LocalizedText text) {
        return write(text);
    }

    public static String of(List<LocalizedText> texts) {
        return write(texts.toArray(LocalizedText[]::new));
    }

    public static LocalizedText text(String json) {
        return read(json, LocalizedText.class);
    }

    public static List<LocalizedText> texts(String json) {
        return List.of(read(json, LocalizedText[].class));
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a localized text always has a JSON form", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of ours holds no localized text: " + json, e);
        }
    }
}
