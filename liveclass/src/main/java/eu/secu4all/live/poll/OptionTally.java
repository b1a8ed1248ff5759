package eu.secu4all.live.poll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts ticks per option or point; every option is in the result, also with 0. */
final class OptionTally implements Tally {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    OptionTally(List<String> options) {
        options.forEach(option -> counts.put(option, 0));
    }

    static OptionTally ofPoints(int points) {
        return new OptionTally(
                IntStream.rangeClosed(1, points).mapToObj(Integer::toString).toList());
    }

    @Override
    public void add(Ballot ballot) {
        ticked(ballot).forEach(option -> counts.merge(option, 1, Integer::sum));
    }

    @Override
    public void remove(Ballot ballot) {
        ticked(ballot).forEach(option -> counts.merge(option, -1, Integer::sum));
    }

    private static List<String> ticked(Ballot ballot) {
        return ballot.answer() instanceof Answer.Point point
                ? List.of(Integer.toString(point.point()))
                : ((Answer.Options) ballot.answer()).options();
    }

    @Override
    public Map<String, Object> results(Set<String> struck, Max max, boolean names) {
        return Map.of("counts", new LinkedHashMap<>(counts));
    }
}
