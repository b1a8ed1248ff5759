package eu.secu4all.exercise.control;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.secu4all.exercise.boundary.Assignment;
import eu.secu4all.exercise.boundary.Mark;
import eu.secu4all.exercise.boundary.Paper;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What of an exercise is kept as JSON, so that it can be read without the room. */
public final class WorkJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WorkJson() {}

    public static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("records always have a JSON form", e);
        }
    }

    public static Assignment assignment(String json) {
        return read(json, new TypeReference<>() {});
    }

    public static Paper paper(String json) {
        return read(json, new TypeReference<>() {});
    }

    public static Map<String, Mark> marks(String json) {
        Map<String, Kept> kept = read(json, new TypeReference<>() {});
        return kept.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().mark()));
    }

    public static String marksJson(Map<String, Mark> marks) {
        Map<String, Kept> kept = new TreeMap<>();
        marks.forEach(
                (criterion, mark) -> kept.put(criterion, new Kept(mark.points().orElse(null), mark.comment())));
        return json(kept);
    }

    private record Kept(Integer points, String comment) {
        Mark mark() {
            return new Mark(Optional.ofNullable(points), comment);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept cannot be read", e);
        }
    }
}
