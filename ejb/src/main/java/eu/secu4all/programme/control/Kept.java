package eu.secu4all.programme.control;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Something made from a programme, kept in memory until the programme's next edition. */
final class Kept<T> {

    private final Map<String, Made<T>> made = new ConcurrentHashMap<>();

    private record Made<T>(long edition, T thing) {}

    /** What is kept of this edition; else {@code make} is asked, once for all who wait. */
    T get(String programme, long edition, Supplier<T> make) {
        return made.compute(
                        programme,
                        (id, known) ->
                                known != null && known.edition() == edition ? known : new Made<>(edition, make.get()))
                .thing();
    }
}
