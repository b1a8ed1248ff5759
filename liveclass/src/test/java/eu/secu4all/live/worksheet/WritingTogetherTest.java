package eu.secu4all.live.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Several browsers write into one cell over slow and uneven lines. */
class WritingTogetherTest {

    private static final int STEPS = 300;

    @Property(tries = 300)
    void ws3_all_end_up_with_one_text_and_nothing_written_is_lost(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int writers) {
        Table table = new Table(writers, new Random(seed), 0);
        table.play();
        assertThat(table.texts()).containsOnly(table.cell.view().get("text").toString());
        assertThat(table.standing()).isEqualTo(table.writtenAndNotRemoved());
    }

    @Property(tries = 100)
    void ws3_a_browser_that_missed_changes_in_between_still_ends_up_with_the_same_text(@ForAll long seed) {
        Table table = new Table(3, new Random(seed), 30);
        table.play();
        assertThat(table.texts()).containsOnly(table.cell.view().get("text").toString());
        assertThat(table.standing()).containsAll(table.writtenAndNotRemoved());
    }

    @Property(tries = 300)
    void ws9_two_who_begin_to_write_in_one_empty_field_tear_none_of_each_others_words(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int writers) {
        Table table = new Table(writers, new Random(seed), 0);
        List<String> words = List.of("The square stays open.", "WE NEED ANNOUNCEMENTS", "1234567890");
        table.typeAtOnce(words);
        assertThat(table.texts()).containsOnly(table.cell.view().get("text").toString());
        assertThat(table.texts().get(0))
                .hasSize(words.stream().limit(writers).mapToInt(String::length).sum());
        assertThat(table.texts().get(0)).contains(words.subList(0, writers));
    }

    @Property(tries = 5)
    void ws2_a_browser_that_is_more_than_200_changes_behind_sends_again_and_loses_nothing(@ForAll long seed) {
        Table table = new Table(2, new Random(seed), 0);
        table.write(table.seats.get(0));
        table.send(table.seats.get(0));
        for (int i = 0; i < TextCell.SPLICES_KEPT + 1; i++) {
            table.write(table.seats.get(1));
            table.send(table.seats.get(1));
            table.serve(table.seats.get(1));
            table.hear(table.seats.get(1));
        }
        table.serve(table.seats.get(0));
        assertThat(table.stale).isEqualTo(1);
        table.drain();
        assertThat(table.texts()).containsOnly(table.cell.view().get("text").toString());
        assertThat(table.standing()).isEqualTo(table.writtenAndNotRemoved());
    }

    /** A server's cell, and writers with what is on the way between them. */
    private static final class Table {

        final TextCell cell = new TextCell();
        final List<Seat> seats;
        final Set<Integer> written = new HashSet<>();
        final Set<Integer> removed = new HashSet<>();
        final Random random;
        final int missedPercent;
        int stale;

        Table(int writers, Random random, int missedPercent) {
            this.random = random;
            this.missedPercent = missedPercent;
            seats = IntStream.range(0, writers).mapToObj(Seat::new).toList();
        }

        void play() {
            for (int i = 0; i < STEPS; i++) {
                Seat seat = seats.get(random.nextInt(seats.size()));
                switch (random.nextInt(5)) {
                    case 0 -> write(seat);
                    case 1 -> send(seat);
                    case 2 -> serve(seat);
                    default -> hear(seat);
                }
            }
            drain();
        }

        /** Everybody writes their words letter by letter, each behind the own last one. */
        void typeAtOnce(List<String> words) {
            int[] typed = new int[seats.size()];
            for (int i = 0; i < STEPS; i++) {
                Seat seat = seats.get(random.nextInt(seats.size()));
                String word = words.get(seat.number);
                switch (random.nextInt(4)) {
                    case 0 -> typed[seat.number] += type(seat, word, typed[seat.number]);
                    case 1 -> send(seat);
                    case 2 -> serve(seat);
                    default -> hear(seat);
                }
            }
            for (Seat seat : seats) {
                String word = words.get(seat.number);
                while (typed[seat.number] < word.length()) {
                    typed[seat.number] += type(seat, word, typed[seat.number]);
                }
            }
            drain();
        }

        private static int type(Seat seat, String word, int typed) {
            if (typed == word.length()) {
                return 0;
            }
            int before = seat.writer.shown().indexOf(word.substring(0, typed));
            assertThat(before).as("own letters stand together").isNotNegative();
            seat.writer.write(new Splice(before + typed, 0, word.substring(typed, typed + 1)));
            return 1;
        }

        void drain() {
            boolean busy = true;
            while (busy) {
                busy = false;
                for (Seat seat : seats) {
                    busy |= send(seat) || serve(seat) || hear(seat);
                }
            }
        }

        /** Every character is written once only, half of them beyond the first 65,536. */
        void write(Seat seat) {
            int[] shown = seat.writer.shown().codePoints().toArray();
            int from = random.nextInt(shown.length + 1);
            int to = random.nextInt(3) > 0 ? from : Math.min(shown.length, from + random.nextInt(6));
            StringBuilder insert = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                int character = (random.nextBoolean() ? 0x4E00 : 0x20000) + written.size();
                written.add(character);
                insert.appendCodePoint(character);
            }
            IntStream.range(from, to).forEach(i -> removed.add(shown[i]));
            seat.writer.write(new Splice(
                    new String(shown, 0, from).length(),
                    new String(shown, from, to - from).length(),
                    insert.toString()));
        }

        boolean send(Seat seat) {
            return seat.writer.send().map(seat.toServer::add).orElse(false);
        }

        boolean serve(Seat seat) {
            if (seat.toServer.isEmpty()) {
                return false;
            }
            Decision<WorksheetEvent> decision =
                    cell.decide(seat.toServer.remove(), "p" + seat.number, Place.LONG_TEXT_MAX);
            if (decision instanceof Decision.Declined<WorksheetEvent> declined) {
                assertThat(declined.refusal()).isEqualTo(WorksheetRefusal.STALE_EDIT);
                stale++;
                seat.fromServer.add(new Heard(0, "", List.of(), seat.number));
                return true;
            }
            WorksheetEvent.Spliced event = (WorksheetEvent.Spliced)
                    ((Decision.Accepted<WorksheetEvent>) decision).events().get(0);
            cell.on(event, new Stamp(cell.rev() + 1L, Instant.EPOCH, "p" + seat.number));
            Heard heard = new Heard(cell.rev(), cell.view().get("text").toString(), event.change(), seat.number);
            seats.forEach(each -> each.fromServer.add(heard));
            return true;
        }

        boolean hear(Seat seat) {
            if (seat.fromServer.isEmpty()) {
                return false;
            }
            Heard heard = seat.fromServer.remove();
            boolean nextIsOther =
                    !seat.fromServer.isEmpty() && seat.fromServer.peek().by() != seat.number;
            if (heard.rev() == 0) {
                seat.writer.hearStale();
            } else if (heard.by() == seat.number) {
                seat.writer.hearOwn(heard.rev(), heard.text(), heard.change());
            } else if (!nextIsOther || random.nextInt(100) >= missedPercent) {
                seat.writer.hearOther(heard.rev(), heard.text(), heard.change());
            }
            return true;
        }

        List<String> texts() {
            return seats.stream().map(seat -> seat.writer.shown()).toList();
        }

        Set<Integer> standing() {
            Set<Integer> standing = new HashSet<>();
            cell.view().get("text").toString().codePoints().forEach(character -> {
                assertThat(standing.add(character)).as("written once").isTrue();
            });
            return standing;
        }

        Set<Integer> writtenAndNotRemoved() {
            Set<Integer> left = new HashSet<>(written);
            left.removeAll(removed);
            return left;
        }
    }

    private record Heard(int rev, String text, List<Splice> change, int by) {}

    private static final class Seat {

        final int number;
        final Writer writer = new Writer();
        final Deque<WorksheetCommand.Splice> toServer = new ArrayDeque<>();
        final Deque<Heard> fromServer = new ArrayDeque<>();

        Seat(int number) {
            this.number = number;
        }
    }

    @Property(tries = 1000)
    void ws1_two_changes_of_one_text_lead_to_the_same_text_in_either_order(@ForAll long seed) {
        Random random = new Random(seed);
        String text = "0123456789".substring(random.nextInt(8));
        List<Splice> first = anyChange(text, "abc", random);
        List<Splice> second = anyChange(text, "XYZ", random);
        String firstThenSecond = Carrying.apply(Carrying.apply(text, first), Carrying.over(second, first, false));
        String secondThenFirst = Carrying.apply(Carrying.apply(text, second), Carrying.over(first, second, true));
        assertThat(firstThenSecond).isEqualTo(secondThenFirst);
        assertThat(firstThenSecond.length())
                .isEqualTo(Carrying.lengthAfter(
                        Carrying.lengthAfter(text.length(), first), Carrying.over(second, first, false)));
    }

    private static List<Splice> anyChange(String text, String letters, Random random) {
        List<Splice> change = new ArrayList<>();
        int at = 0;
        for (int i = random.nextInt(4); i > 0 && at <= text.length(); i--) {
            int from = at + random.nextInt(text.length() - at + 1);
            int remove = random.nextInt(Math.min(4, text.length() - from + 1));
            change.add(new Splice(from, remove, letters.substring(random.nextInt(4))));
            at = from + remove;
        }
        return change;
    }
}
