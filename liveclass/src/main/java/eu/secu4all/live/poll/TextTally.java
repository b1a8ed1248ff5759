package eu.secu4all.live.poll;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects texts by number, newest first. */
final class TextTally implements Tally {

    private final TreeMap<Long, Ballot> texts = new TreeMap<>();

    @Override
    public void add(Ballot ballot) {
        texts.put(ballot.number(), ballot);
    }

    @Override
    public void remove(Ballot ballot) {
        texts.remove(ballot.number());
    }

    @Override
    public boolean has(String item) {
        return texts.keySet().stream().anyMatch(number -> Long.toString(number).equals(item));
    }

    @Override
    public Map<String, Object> results(Set<String> struck, Max max, boolean names) {
        Map<String, Object> shown = new LinkedHashMap<>();
        texts.descendingMap().entrySet().stream()
                .filter(entry -> !struck.contains(Long.toString(entry.getKey())))
                .limit(max.texts())
                .forEach(entry -> shown.put(Long.toString(entry.getKey()), view(entry.getValue(), names)));
        return Map.of("texts", shown);
    }

    private static Map<String, Object> view(Ballot ballot, boolean names) {
        String text = ((Answer.Text) ballot.answer()).text();
        return names && !ballot.name().isEmpty() ? Map.of("text", text, "name", ballot.name()) : Map.of("text", text);
    }
}
