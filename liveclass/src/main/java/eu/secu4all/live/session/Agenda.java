package eu.secu4all.live.session;

import eu.secu4all.live.poll.PollForm;
import java.util.List;

/** The run sheet as far as the rules need it: structure without texts. */
public record Agenda(List<Item> items) {

    public Agenda {
        items = List.copyOf(items);
    }

    /** One activity. {@code minutes} is the planned length. */
    public sealed interface Item {
        String id();

        int minutes();
    }

    /** {@code slides}: how many there are, at least 1. */
    public record SlidesItem(String id, int minutes, int slides) implements Item {}

    public record PollItem(String id, int minutes, PollForm form) implements Item {}

    /** {@code groups}: how many are planned, 2 to 16. */
    public record BreakoutItem(String id, int minutes, int groups) implements Item {}

    public record BreakItem(String id, int minutes) implements Item {}
}
