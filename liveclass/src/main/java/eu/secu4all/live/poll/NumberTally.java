package eu.secu4all.live.poll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Median, mean and distribution of numbers. */
final class NumberTally implements Tally {

    private static final int BINS_WISHED = 8;

    private final TreeMap<Double, Integer> counts = new TreeMap<>();
    private int voters;

    @Override
    public void add(Ballot ballot) {
        counts.merge(number(ballot), 1, Integer::sum);
        voters++;
    }

    @Override
    public void remove(Ballot ballot) {
        counts.computeIfPresent(number(ballot), (number, count) -> count == 1 ? null : count - 1);
        voters--;
    }

    private static double number(Ballot ballot) {
        return ((Answer.Quantity) ballot.answer()).number();
    }

    @Override
    public Map<String, Object> results(Set<String> struck, Max max, boolean names) {
        Map<String, Object> results = new LinkedHashMap<>();
        if (voters > 0) {
            results.put("median", Results.number((ranked((voters - 1) / 2) + ranked(voters / 2)) / 2));
            results.put("mean", Results.number(mean()));
            results.put("min", Results.exact(counts.firstKey()));
            results.put("max", Results.exact(counts.lastKey()));
        }
        results.put("bins", bins());
        return results;
    }

    /** The number at place {@code rank}, from 0, in ascending order. */
    private double ranked(int rank) {
        int passed = 0;
        for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
            passed += entry.getValue();
            if (rank < passed) {
                return entry.getKey();
            }
        }
        throw new AssertionError("rank " + rank + " of " + voters);
    }

    // summed anew each time: a running sum would drift and make a replay differ from the room that went on
    private double mean() {
        double sum = 0;
        for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
            sum += entry.getKey() / voters * entry.getValue();
        }
        return sum;
    }

    private List<Map<String, Object>> bins() {
        List<Map<String, Object>> bins = new ArrayList<>();
        if (counts.isEmpty()) {
            return bins;
        }
        double width = width(counts.lastKey() - counts.firstKey());
        long first = (long) Math.floor(counts.firstKey() / width);
        long last = (long) Math.floor(counts.lastKey() / width);
        int counted = 0;
        for (long bin = first; bin <= last; bin++) {
            double to = (bin + 1) * width;
            int below = bin == last ? voters : below(to);
            bins.add(Map.of("from", Results.number(bin * width), "to", Results.number(to), "count", below - counted));
            counted = below;
        }
        return bins;
    }

    private int below(double limit) {
        return counts.headMap(limit).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The smallest of 1, 2, 5, 10, 20, … that needs no more than the wished number of bins, and one. */
    private static double width(double range) {
        if (range == 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(range / BINS_WISHED)));
        for (int step : List.of(1, 2, 5)) {
            if (step * power * BINS_WISHED >= range) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
