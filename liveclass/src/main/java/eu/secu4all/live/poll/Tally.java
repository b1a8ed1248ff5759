package eu.secu4all.live.poll;

import java.util.Map;
import java.util.Set;

/** Counts the ballots of one round as they come, change and go. */
interface Tally {

    static Tally of(PollForm form) {
        return switch (form.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> new OptionTally(form.options());
            case SCALE -> OptionTally.ofPoints(form.points());
            case NUMERIC -> new NumberTally();
            case WORD_CLOUD -> new WordTally();
            case OPEN_TEXT -> new TextTally();
        };
    }

    void add(Ballot ballot);

    void remove(Ballot ballot);

    /** Whether {@code item} is a word or the number of a text in it. */
    default boolean has(String item) {
        return false;
    }

    /**
     * What was counted, but for the number of voters.
     *
     * @param struck words or numbers of texts that are left out
     * @param max how many words or texts at most
     */
    Map<String, Object> results(Set<String> struck, Max max, boolean names);

    /** How much of long lists is shown. */
    record Max(int words, int texts) {
        static final Max VIEW = new Max(100, 200);
        static final Max RECORD = new Max(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
