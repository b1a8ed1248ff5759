package eu.secu4all.learning.rule;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** When a unit is done (LEARN-1). */
public sealed interface Completion {

    /** Whether these facts about the unit, oldest first, are enough. */
    boolean isMetBy(Collection<Fact> facts);

    /** Every part was on the screen. */
    record Read() implements Completion {
        @Override
        public boolean isMetBy(Collection<Fact> facts) {
            return facts.contains(new Fact.Read());
        }
    }

    /** Read, and every check inside answered. */
    record Checks(Set<String> questions) implements Completion {
        public Checks {
            questions = Set.copyOf(questions);
        }

        @Override
        public boolean isMetBy(Collection<Fact> facts) {
            return facts.contains(new Fact.Read())
                    && questions.stream().allMatch(question -> facts.contains(new Fact.CheckAnswered(question)));
        }
    }

    /** Every question answered in one's own words. */
    record Answered(Set<String> questions) implements Completion {
        public Answered {
            questions = Set.copyOf(questions);
        }

        @Override
        public boolean isMetBy(Collection<Fact> facts) {
            return !questions.isEmpty()
                    && questions.stream().allMatch(question -> facts.contains(new Fact.Answered(question)));
        }
    }

    record HandedIn() implements Completion {
        @Override
        public boolean isMetBy(Collection<Fact> facts) {
            return facts.contains(new Fact.HandedIn());
        }
    }

    /** Assessed with at least this mean of the rubric, 0 to 3. */
    record Assessed(double pass) implements Completion {
        @Override
        public boolean isMetBy(Collection<Fact> facts) {
            return facts.stream()
                    .filter(Fact.Assessed.class::isInstance)
                    .map(Fact.Assessed.class::cast)
                    .reduce((earlier, later) -> later)
                    .filter(last -> last.mean() >= pass)
                    .isPresent();
        }
    }

    record Passed() implements Completion {
        @Override
        public boolean isMetBy(Collection<Fact> facts) {
            return facts.contains(new Fact.Passed());
        }
    }

    /** There for so many minutes, in one session or in several. */
    record Attended(int minutes) implements Completion {
        @Override
        public boolean isMetBy(Collection<Fact> facts) {
            int attended = facts.stream()
                    .filter(Fact.Attended.class::isInstance)
                    .map(Fact.Attended.class::cast)
                    .collect(Collectors.toMap(Fact.Attended::session, Fact.Attended::minutes, Math::max))
                    .values()
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            return attended > 0 && attended >= minutes;
        }
    }

    record Opened() implements Completion {
        @Override
        public boolean isMetBy(Collection<Fact> facts) {
            return facts.contains(new Fact.Opened());
        }
    }
}
