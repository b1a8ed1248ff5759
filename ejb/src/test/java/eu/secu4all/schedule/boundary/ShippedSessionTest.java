package eu.secu4all.schedule.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Worksheet.Column;
import eu.secu4all.schedule.boundary.Worksheet.ColumnKind;
import eu.secu4all.schedule.boundary.Worksheet.Field;
import eu.secu4all.schedule.boundary.Worksheet.FieldKind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The session that ships as demo data is whole: every test and every first look at the product plays it. */
class ShippedSessionTest {

    private static final Pattern WORKSHEET_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int TEXT_MAX = 4_000;
    private static final int WORDS_A_SLIDE_MAX = 90;

    private final SessionPlan plan = read();

    private static SessionPlan read() {
        ObjectMapper strict = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
        try (InputStream json = ShippedSessionTest.class.getResourceAsStream("/demo/market-square.json")) {
            return strict.readValue(json, SessionPlan.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void itLasts95Minutes() {
        assertEquals(95, plan.minutes());
    }

    @Test
    void itHasFourPollsOfFourTypesOneExerciseAndOneBreak() {
        assertEquals(
                4,
                activities(Activity.Poll.class)
                        .map(Activity.Poll::type)
                        .distinct()
                        .count());
        assertEquals(4, activities(Activity.Poll.class).count());
        assertEquals(1, activities(Activity.Breakout.class).count());
        assertEquals(1, activities(Activity.Break.class).count());
    }

    @Test
    void itsPollsShowEverySetting() {
        assertTrue(activities(Activity.Poll.class).anyMatch(Activity.Poll::anonymous));
        assertTrue(activities(Activity.Poll.class).anyMatch(Activity.Poll::live));
        assertTrue(activities(Activity.Poll.class).anyMatch(poll -> poll.secondsLimit() > 0));
        assertTrue(activities(Activity.Poll.class)
                .anyMatch(poll -> poll.options().stream().anyMatch(Activity.Option::right)));
    }

    @Test
    void everyPollIsAnswerable() {
        activities(Activity.Poll.class).forEach(poll -> {
            boolean choice =
                    poll.type() == Activity.PollType.SINGLE_CHOICE || poll.type() == Activity.PollType.MULTIPLE_CHOICE;
            assertEquals(choice, poll.options().size() >= 2, poll.id());
            assertTrue(poll.choicesMax() >= 1 && poll.choicesMax() <= 10, poll.id());
            assertEquals(poll.type() == Activity.PollType.SCALE, poll.scale() != null, poll.id());
        });
    }

    @Test
    void everyTextIsThereInAllFourLanguages() {
        for (LocalizedText text : all(LocalizedText.class)) {
            assertTrue(text.isEmpty() || text.missing().isEmpty(), () -> text.missing() + " lacks " + text);
        }
    }

    @Test
    void everyActivityHasATitleAndTrainerNotes() {
        for (Activity activity : plan.activities()) {
            assertTrue(!activity.title().isEmpty() && !activity.notes().isEmpty(), activity.id());
        }
    }

    @Test
    void noTextIsTooLong() {
        for (LocalizedText text : all(LocalizedText.class)) {
            text.texts().values().forEach(t -> assertTrue(t.length() <= TEXT_MAX, t));
        }
        for (Activity.Slide slide : all(Activity.Slide.class)) {
            slide.markdown()
                    .texts()
                    .values()
                    .forEach(t -> assertTrue(t.split("[^\\p{L}\\p{N}]+").length <= WORDS_A_SLIDE_MAX, t));
        }
    }

    @Test
    void idsAreUnique() {
        assertUnique(plan.activities().stream().map(Activity::id).toList());
        assertUnique(all(Activity.Slide.class).stream().map(Activity.Slide::id).toList());
        activities(Activity.Poll.class)
                .forEach(poll -> assertUnique(
                        poll.options().stream().map(Activity.Option::id).toList()));
        List<String> ids = new ArrayList<>();
        all(Worksheet.Section.class).forEach(section -> ids.add(section.id()));
        all(Field.class).forEach(field -> ids.add(field.id()));
        all(Column.class).forEach(column -> ids.add(column.id()));
        all(Worksheet.Choice.class).forEach(choice -> ids.add(choice.id()));
        assertUnique(ids);
        ids.forEach(id -> assertTrue(WORKSHEET_ID.matcher(id).matches(), id));
    }

    @Test
    void everyFieldHasWhatItsKindNeeds() {
        for (Field field : all(Field.class)) {
            boolean table = field.kind() == FieldKind.TABLE;
            assertEquals(field.kind() == FieldKind.CHOICE, !field.options().isEmpty(), field.id());
            assertEquals(table, !field.columns().isEmpty(), field.id());
            assertEquals(table, field.rowsMax() > 0, field.id());
            assertTrue(field.rowsMin() <= field.rowsMax() && field.rowsMax() <= 60, field.id());
            field.columns().forEach(column -> assertWhole(column, field));
        }
    }

    private static void assertWhole(Column column, Field table) {
        boolean computed = column.kind() == ColumnKind.SUM || column.kind() == ColumnKind.PRODUCT;
        assertEquals(column.kind() == ColumnKind.CHOICE, column.options().size() >= 2, column.id());
        assertEquals(computed, !column.of().isEmpty(), column.id());
        List<String> numbers = table.columns().stream()
                .filter(c -> c.kind() == ColumnKind.SCALE || c.kind() == ColumnKind.NUMBER)
                .map(Column::id)
                .toList();
        assertTrue(numbers.containsAll(column.of()), column.id());
    }

    @Test
    void theRiskIsReadInFourBands() {
        Column risk = all(Column.class).stream()
                .filter(column -> column.kind() == ColumnKind.PRODUCT)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("1: 4.0", "2: 9.0", "3: 14.0", "4: 25.0"),
                risk.bands().stream()
                        .map(band -> band.level() + ": " + band.upTo())
                        .toList());
    }

    private <T extends Activity> Stream<T> activities(Class<T> kind) {
        return plan.activities().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void assertUnique(List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> assertTrue(seen.add(id), () -> "twice: " + id));
    }

    private <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(plan, type, found);
        return found;
    }

    /** Walks lists, maps and records of this product; an absent component is skipped. */
    private static <T> void collect(Object value, Class<T> type, List<T> found) {
        if (type.isInstance(value)) {
            found.add(type.cast(value));
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> collect(one, type, found));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), type, found);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(valueOf(component, value), type, found);
            }
        }
    }

    private static Object valueOf(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
