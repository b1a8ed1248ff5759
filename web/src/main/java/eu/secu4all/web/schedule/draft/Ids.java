package eu.secu4all.web.schedule.draft;

import java.util.Collection;

/** Ids made of a letter and a number. */
final class Ids {

    private Ids() {}

    /** The letter and the first number above all that are used with it. */
    static String next(String letter, Collection<String> used) {
        int highest = used.stream()
                .filter(id -> id.matches(letter + "[0-9]{1,9}"))
                .mapToInt(id -> Integer.parseInt(id.substring(letter.length())))
                .max()
                .orElse(0);
        return letter + (highest + 1);
    }
}
