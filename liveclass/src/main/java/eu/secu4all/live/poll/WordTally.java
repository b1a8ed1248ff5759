package eu.secu4all.live.poll;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        counts.entrySet().stream()
                .filter(entry -> !struck.contains(entry.getKey()))
                .sorted(MOST_FREQUENT_FIRST)
                .limit(max.words())
                .forEach(entry -> words.put(entry.getKey(), entry.getValue()));
        return Map.of("words", words);
    }
}
