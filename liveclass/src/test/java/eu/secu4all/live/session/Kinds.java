package eu.secu4all.live.session;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** All kinds of commands or events, found through the sealed types, so that a new one cannot be forgotten. */
final class Kinds {

    private Kinds() {}

    /** The records of a sealed type; a wrapper counts as what it wraps. */
    static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> records = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            RecordComponent[] components = permitted.getRecordComponents();
            boolean wraps = components.length == 1 && components[0].getType().isSealed();
            if (wraps) {
                records.addAll(records(components[0].getType()));
            } else {
                records.add(permitted);
            }
        }
        return records;
    }

    /** What an event wraps, or itself. */
    static Object inner(SessionEvent event) {
        try {
            RecordComponent[] components = event.getClass().getRecordComponents();
            boolean wraps = components.length == 1 && components[0].getType().isSealed();
            return wraps ? components[0].getAccessor().invoke(event) : event;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
