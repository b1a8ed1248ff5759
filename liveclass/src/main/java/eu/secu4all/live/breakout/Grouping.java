package eu.secu4all.live.breakout;

import eu.secu4all.live.rule.Roster.Participant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How learners are dealt out to groups 1 to {@code groups}. All lots are drawn from the one {@code random} given. */
final class Grouping {

    private final int groups;
    private final Random random;

    Grouping(int groups, Random random) {
        this.groups = groups;
        this.random = random;
    }

    /** BRK-5. */
    Map<String, Integer> byLot(List<Participant> learners) {
        return deal(shuffled(learners), anyOrder());
    }

    /** BRK-6: whoever comes from one organisation is dealt out one after the other, so that they spread. */
    Map<String, Integer> mixed(List<Participant> learners) {
        List<Participant> ordered = new ArrayList<>();
        bunches(learners, Participant::organisation).forEach(ordered::addAll);
        return deal(ordered, anyOrder());
    }

    /** BRK-7: if there are fewer groups than languages, a language as a whole joins the group that is smallest then. */
    Map<String, Integer> byLanguage(List<Participant> learners) {
        List<List<Participant>> languages = bunches(learners, Participant::language);
        Map<String, Integer> members = new LinkedHashMap<>();
        if (languages.size() > groups) {
            int[] sizes = new int[groups];
            for (List<Participant> language : languages) {
                int smallest = smallest(sizes);
                sizes[smallest] += language.size();
                members.putAll(deal(language, List.of(smallest + 1)));
            }
            return members;
        }
        int next = 1;
        int[] shares = sharesOf(languages);
        for (int i = 0; i < shares.length; i++) {
            members.putAll(deal(
                    languages.get(i),
                    IntStream.range(next, next + shares[i]).boxed().toList()));
            next += shares[i];
        }
        return members;
    }

    /** One group for each language; each further one goes where groups are largest. */
    private int[] sharesOf(List<List<Participant>> languages) {
        int[] shares = new int[languages.size()];
        Arrays.fill(shares, 1);
        for (int left = groups - languages.size(); left > 0 && shares.length > 0; left--) {
            int most = 0;
            for (int i = 1; i < shares.length; i++) {
                if (languages.get(i).size() * shares[most] > languages.get(most).size() * shares[i]) {
                    most = i;
                }
            }
            shares[most]++;
        }
        return shares;
    }

    /** Learners with the same word, in any order; the largest bunch first. */
    private List<List<Participant>> bunches(List<Participant> learners, Function<Participant, String> word) {
        Map<String, List<Participant>> bunches =
                shuffled(learners).stream().collect(Collectors.groupingBy(word, TreeMap::new, Collectors.toList()));
        return bunches.values().stream()
                .sorted(Comparator.comparingInt((List<Participant> bunch) -> bunch.size())
                        .reversed())
                .toList();
    }

    private static Map<String, Integer> deal(List<Participant> learners, List<Integer> numbers) {
        Map<String, Integer> members = new LinkedHashMap<>();
        for (int i = 0; i < learners.size(); i++) {
            members.put(learners.get(i).id(), numbers.get(i % numbers.size()));
        }
        return members;
    }

    private List<Integer> anyOrder() {
        return shuffled(IntStream.rangeClosed(1, groups).boxed().toList());
    }

    private <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static int smallest(int[] sizes) {
        int smallest = 0;
        for (int i = 1; i < sizes.length; i++) {
            if (sizes[i] < sizes[smallest]) {
                smallest = i;
            }
        }
        return smallest;
    }

    /** Adds to {@code members} those who are not in it yet, each to the smallest group, the first one of several. */
    static Map<String, Integer> filledUp(Map<String, Integer> members, int groups, List<Participant> learners) {
        Map<String, Integer> filled = new LinkedHashMap<>(members);
        int[] sizes = new int[groups];
        members.values().forEach(group -> sizes[group - 1]++);
        for (Participant learner : learners) {
            if (!filled.containsKey(learner.id())) {
                int smallest = smallest(sizes);
                sizes[smallest]++;
                filled.put(learner.id(), smallest + 1);
            }
        }
        return filled;
    }
}
