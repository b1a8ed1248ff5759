package eu.secu4all.quiz.paper;

import eu.secu4all.quiz.Answer;
import java.util.List;
import java.util.Map;

/**
 * The parts of a question in the order in which they are shown, by their ids in the bank. On the paper they are called by
 * their places, from 1.
 *
 * @param main options, items, left-hand sides, gaps or areas; empty if the question has none
 * @param partners right-hand sides; empty but in matching
 * @param inGaps options of the gaps in which one chooses, by gap
 */
record Parts(List<String> main, List<String> partners, Map<String, List<String>> inGaps) {

    static final Parts NONE = new Parts(List.of(), List.of(), Map.of());

    Parts {
        main = List.copyOf(main);
        partners = List.copyOf(partners);
        inGaps = Map.copyOf(inGaps);
    }

    static Parts of(List<String> main) {
        return new Parts(main, List.of(), Map.of());
    }

    static String shown(List<String> ids, String id) {
        return String.valueOf(ids.indexOf(id) + 1);
    }

    /** The id at this place; for a place that is not there one that no part can have. */
    private static String real(List<String> ids, String shown) {
        for (int i = 0; i < ids.size(); i++) {
            if (String.valueOf(i + 1).equals(shown)) {
                return ids.get(i);
            }
        }
        return "?" + shown;
    }

    Answer.Naming toShown() {
        return new Answer.Naming() {
            @Override
            public String part(String id) {
                return shown(main, id);
            }

            @Override
            public String partner(String id) {
                return shown(partners, id);
            }

            @Override
            public String inGap(String gap, String word) {
                return inGaps.containsKey(gap) ? shown(inGaps.get(gap), word) : word;
            }
        };
    }

    Answer.Naming toReal() {
        return new Answer.Naming() {
            @Override
            public String part(String id) {
                return real(main, id);
            }

            @Override
            public String partner(String id) {
                return real(partners, id);
            }

            @Override
            public String inGap(String gap, String word) {
                String realGap = real(main, gap);
                return inGaps.containsKey(realGap) ? real(inGaps.get(realGap), word) : word;
            }
        };
    }
}
