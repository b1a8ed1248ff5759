package eu.secu4all.live.poll;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Counts words. */
final class WordTally implements Tally {

    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public void add(Ballot ballot) {
        words(ballot).forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    @Override
    public void remove(Ballot ballot) {
        words(ballot).forEach(word -> counts.computeIfPresent(word, (key, count) -> count == 1 ? null : count - 1));
    }

    private static List<String> words(Ballot ballot) {
        return ((Answer.Words) ballot.answer()).words();
    }

    @Override
    public boolean has(String item) {
        return counts.containsKey(item);
    }

    @Override
    public Map<String, Object> results(Set<String> struck, Max max, boolean names) {
        Map<String, Object> words = new LinkedHashMap<>();
        mostFrequent(struck, max.words()).forEach(entry -> words.put(entry.getKey(), entry.getValue()));
        return Map.of("words", words);
    }

    // a heap of the best so far: sorting all words of a large room ten times a second would take too long
    private List<Map.Entry<String, Integer>> mostFrequent(Set<String> struck, int max) {
        PriorityQueue<Map.Entry<String, Integer>> best = new PriorityQueue<>(MOST_FREQUENT_FIRST.reversed());
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            boolean full = best.size() >= max;
            if (!struck.contains(entry.getKey()) && !(full && MOST_FREQUENT_FIRST.compare(best.peek(), entry) < 0)) {
                best.add(entry);
                if (full) {
                    best.poll();
                }
            }
        }
        return best.stream().sorted(MOST_FREQUENT_FIRST).toList();
    }
}
