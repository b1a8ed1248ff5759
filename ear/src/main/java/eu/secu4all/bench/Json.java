package eu.secu4all.bench;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures as JSON: records, maps, lists, numbers, text. */
final class Json {

    private Json() {}

    static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + ":" + text(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(Json::text).collect(Collectors.joining(",\n", "[", "]"));
        } else if (value instanceof Times times) {
            return text(new Percentiles(times.at(0.5), times.at(0.99), Math.round(times.maxMs())));
        } else if (value instanceof Record record) {
            return text(components(record));
        } else if (value instanceof Double number) {
            return String.valueOf(Math.round(number * 100) / 100.0);
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private record Percentiles(double p50, double p99, long max) {}

    private static Map<String, Object> components(Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                fields.put(component.getName(), component.getAccessor().invoke(record));
            }
        } catch (ReflectiveOperationException bug) {
            throw new LinkageError("a record hides its components", bug);
        }
        return fields;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
