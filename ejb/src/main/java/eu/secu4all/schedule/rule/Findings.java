package eu.secu4all.schedule.rule;

import eu.secu4all.schedule.boundary.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers what is wrong with a plan, activity by activity. */
final class Findings {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final List<Problem> problems = new ArrayList<>();
    private int activity;

    void enter(int activity) {
        this.activity = activity;
    }

    void require(boolean holds, String key, Object... details) {
        if (!holds) {
            problems.add(new Problem(
                    key,
                    Stream.concat(Stream.of((Object) activity), Stream.of(details))
                            .map(String::valueOf)
                            .toList()));
        }
    }

    void within(int value, int min, int max, String key) {
        require(value >= min && value <= max, key, min, max);
    }

    void ids(Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            require(ID.matcher(id).matches() && seen.add(id), "plan.id", id);
        }
    }

    void texts(List<PlannedText> texts) {
        for (PlannedText planned : texts) {
            boolean fits = planned.text().texts().values().stream().allMatch(text -> text.length() <= planned.max());
            require(fits, "plan.text-long", planned.max());
        }
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
