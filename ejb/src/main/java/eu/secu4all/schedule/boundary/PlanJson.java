package eu.secu4all.schedule.boundary;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.secu4all.language.LocalizedText;
import java.util.List;

/**
 * The JSON form of a plan and of its parts. Strict: a missing, unknown or null member is an error, save for
 * {@code scale}, {@code estimate} and {@code estimate.right}, which must be there but may be null. Equal values have
 * equal JSON, so that its hash can stand for the value.
 */
public final class PlanJson {

    private static final JsonMapper STRICT = strict();

    private PlanJson() {}

    /**
     * The plan that this JSON says.
     *
     * @throws IllegalArgumentException if it does not say one
     */
    public static SessionPlan plan(String json) {
        return read(json, SessionPlan.class);
    }

    static List<Activity> activities(String json) {
        return List.of(read(json, Activity[].class));
    }

    static LocalizedText text(String json) {
        return read(json, LocalizedText.class);
    }

    public static String json(SessionPlan plan) {
        return write(plan);
    }

    static String json(List<Activity> activities) {
        return write(activities.toArray(Activity[]::new));
    }

    static String json(LocalizedText text) {
        return write(text);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return STRICT.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String write(Object value) {
        try {
            return STRICT.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a plan always has a JSON form", e);
        }
    }

    private static JsonMapper strict() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        mapper.setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL));
        for (Class<?> optional : List.of(Activity.Scale.class, Activity.Estimate.class, Double.class)) {
            mapper.configOverride(optional).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET));
        }
        return mapper;
    }
}
