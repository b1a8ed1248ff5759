package eu.secu4all.people.boundary;

import java.util.Optional;

/**
 * Which persons to list.
 *
 * @param text part of name, e-mail address or organisation, in any case and with or without accents; empty for all
 * @param first how many to skip, from 0
 * @param count how many at most, 1 to {@link #COUNT_MAX}
 */
public record PersonQuery(
        String text,
        Optional<Role> role,
        Optional<Long> organisation,
        Optional<Standing> standing,
        int first,
        int count) {

    public static final int COUNT_MAX = 200;

    public PersonQuery {
        if (first < 0 || count < 1 || count > COUNT_MAX) {
            throw new IllegalArgumentException("persons " + first + " + " + count);
        }
    }

    /** The first {@code count} persons whose name, address or organisation has {@code text}. */
    public static PersonQuery of(String text, int count) {
        return new PersonQuery(text, Optional.empty(), Optional.empty(), Optional.empty(), 0, count);
    }

    /** Where a person stands with us. */
    public enum Standing {
        ACTIVE,
        INVITED,
        CLOSED
    }
}
