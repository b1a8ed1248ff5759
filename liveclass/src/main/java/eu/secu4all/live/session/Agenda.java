package eu.secu4all.live.session;

import static java.util.stream.Collectors.toMap;

import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.poll.PollForm;
import eu.secu4all.live.stage.Stop;
import eu.secu4all.live.worksheet.WorksheetForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The run sheet as far as the rules need it: structure without texts. */
public record Agenda(List<Item> items) {

    public static final Agenda EMPTY = new Agenda(List.of());

    public Agenda {
        items = List.copyOf(items);
    }

    public Optional<Item> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The one exercise, with one group, of a room in which people work at their own pace; empty for a class. */
    public Optional<BreakoutItem> ownPace() {
        return items.size() == 1 && items.get(0) instanceof BreakoutItem only && only.groups() == 1
                ? Optional.of(only)
                : Optional.empty();
    }

    List<String> ids() {
        return items.stream().map(Item::id).toList();
    }

    List<Stop> stops() {
        return items.stream().map(Item::stop).toList();
    }

    public Map<String, PollForm> polls() {
        return byId(PollItem.class, PollItem::form);
    }

    public Map<String, WorksheetForm> worksheets() {
        return byId(BreakoutItem.class, BreakoutItem::form);
    }

    private <I extends Item, V> Map<String, V> byId(Class<I> kind, Function<I, V> what) {
        return items.stream().filter(kind::isInstance).map(kind::cast).collect(toMap(Item::id, what));
    }

    /** One activity. {@code minutes} is the planned length. */
    public sealed interface Item {
        String id();

        int minutes();

        /** What the stage needs to know of it. */
        Stop stop();
    }

    /** {@code slides}: how many there are, at least 1. */
    public record SlidesItem(String id, int minutes, int slides) implements Item {
        @Override
        public Stop stop() {
            return new Stop(id, Stop.Kind.SLIDES, minutes, slides);
        }
    }

    public record PollItem(String id, int minutes, PollForm form) implements Item {
        @Override
        public Stop stop() {
            return new Stop(id, Stop.Kind.POLL, minutes, 0);
        }
    }

    /** {@code groups}: how many are planned: 2 to 16, the trainer may form others; 1 in a room of its own ({@link #ownPace}). */
    public record BreakoutItem(String id, int minutes, int groups, Formation formation, WorksheetForm form)
            implements Item {
        @Override
        public Stop stop() {
            return new Stop(id, Stop.Kind.BREAKOUT, minutes, 0);
        }
    }

    public record BreakItem(String id, int minutes) implements Item {
        @Override
        public Stop stop() {
            return new Stop(id, Stop.Kind.BREAK, minutes, 0);
        }
    }
}
