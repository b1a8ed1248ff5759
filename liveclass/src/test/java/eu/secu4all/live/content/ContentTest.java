package eu.secu4all.live.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.live.session.Agenda;
import eu.secu4all.live.worksheet.WorksheetForm;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.RoomView;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.schedule.boundary.SessionStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What readers get of a planned session. */
class ContentTest {

    private static final Wording GERMAN = Wording.of(12, Language.DE, Language.EN);
    private static final LocalizedText ENGLISH_ONLY = LocalizedText.of(Language.EN, "Only *English*");

    private static String json(Object content) {
        return new String(Answers.bytes(content), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> plan(boolean trainer) {
        RoomView room = new RoomView(
                12,
                Shipped.PLAN.title(),
                LocalizedText.NONE,
                Language.EN,
                Instant.ofEpochMilli(5),
                ZoneId.of("Europe/Rome"),
                95,
                SessionStatus.PLANNED,
                "ABCDEF",
                true);
        return PlanContent.of(room, "9f2c", Shipped.PLAN, GERMAN, trainer);
    }

    private static SessionPlan with(Activity... activities) {
        return new SessionPlan(Language.EN, LocalizedText.NONE, LocalizedText.NONE, List.of(activities));
    }

    private static Activity.Slides slides(List<Activity.Slide> slides, Map<Language, Activity.Deck> decks) {
        return new Activity.Slides("a1", LocalizedText.NONE, 5, LocalizedText.NONE, slides, decks);
    }

    @Test
    @DisplayName("CONTENT-1 the agenda has every activity of the plan, in order, and worksheets without texts")
    void agenda() {
        Agenda agenda = AgendaReader.agenda(Shipped.PLAN);
        assertThat(agenda.items().stream().map(Agenda.Item::id))
                .containsExactlyElementsOf(
                        Shipped.PLAN.activities().stream().map(Activity::id).toList());
        assertThat(agenda.items().stream().mapToInt(Agenda.Item::minutes).sum()).isEqualTo(Shipped.PLAN.minutes());
        Activity.Breakout planned = Shipped.first(Activity.Breakout.class);
        Agenda.BreakoutItem item =
                (Agenda.BreakoutItem) agenda.find(planned.id()).orElseThrow();
        assertThat(item.form().fields()).isNotEmpty();
        assertThat(item.form().fields().stream()
                        .flatMap(field -> field.columns().stream())
                        .filter(column -> column.kind().isComputed())
                        .map(WorksheetForm.Column::of))
                .isNotEmpty()
                .allSatisfy(of -> assertThat(of).isNotEmpty());
    }

    @Test
    @DisplayName("CONTENT-1 the longest deck counts, and there is always a first slide")
    void slideCount() {
        Activity decks =
                slides(List.of(), Map.of(Language.EN, new Activity.Deck(4, 7), Language.DE, new Activity.Deck(5, 9)));
        assertThat(AgendaReader.agenda(with(decks)).items()).containsExactly(new Agenda.SlidesItem("a1", 5, 9));
        assertThat(AgendaReader.agenda(with(slides(List.of(), Map.of()))).items())
                .containsExactly(new Agenda.SlidesItem("a1", 5, 1));
    }

    @Test
    @DisplayName("CONTENT-2 a text that is missing in German comes in English and says so")
    void fallback() {
        Map<String, Object> content = new ActivityContent(GERMAN, false)
                .of(slides(List.of(new Activity.Slide("s1", ENGLISH_ONLY)), Map.of()));
        assertThat(json(content)).contains("\"body\":{\"lang\":\"en\",\"html\":\"<p>Only <em>English</em></p>");
        assertThat(json(content)).doesNotContain("deck");
    }

    @Test
    @DisplayName("CONTENT-2 a deck comes in the reader's language, else in the source language, else in any")
    void decks() {
        Map<Language, Activity.Deck> decks =
                Map.of(Language.EN, new Activity.Deck(4, 7), Language.FR, new Activity.Deck(5, 9));
        Activity both = slides(List.of(), decks);
        assertThat(json(new ActivityContent(GERMAN, false).of(both)))
                .contains("\"deck\":{\"lang\":\"en\",\"file\":4,\"pages\":7}");
        assertThat(json(new ActivityContent(Wording.of(12, Language.FR, Language.EN), false).of(both)))
                .contains("\"lang\":\"fr\"");
        assertThat(json(new ActivityContent(Wording.of(12, Language.IT, Language.DE), false).of(both)))
                .contains("\"lang\":\"en\"");
    }

    @Test
    @DisplayName("CONTENT-3 trainers get notes, others do not")
    void notes() {
        assertThat(json(plan(true))).contains("\"notes\":{\"lang\":\"de\"");
        assertThat(json(plan(false))).doesNotContain("notes");
        assertThat(json(plan(false)))
                .startsWith("{\"room\":12,\"revision\":\"9f2c\",\"source\":\"en\",\"title\":{\"lang\":\"de\"")
                .contains("\"zone\":\"Europe/Rome\"");
    }

    @Test
    @DisplayName("CONTENT-4 right answers and explanations come once they may be known")
    void answers() {
        for (Activity activity : Shipped.PLAN.activities()) {
            assertThat(json(new ActivityContent(GERMAN, false).of(activity)))
                    .doesNotContain("\"right\"", "\"explanation\"", "\"notes\"");
        }
        String known = Shipped.PLAN.activities().stream()
                .map(activity -> json(new ActivityContent(GERMAN, true).of(activity)))
                .reduce("", String::concat);
        assertThat(known).contains("\"right\":[\"", "\"explanation\":{\"lang\":\"de\"");
    }

    @Test
    @DisplayName("CONTENT-4 the right number comes with how far from it is still right")
    void rightNumber() {
        Activity.Poll poll = new Activity.Poll(
                "a4",
                LocalizedText.NONE,
                5,
                LocalizedText.NONE,
                Activity.PollType.NUMERIC,
                ENGLISH_ONLY,
                List.of(),
                1,
                null,
                new Activity.Estimate(ENGLISH_ONLY, 12.0, 1),
                true,
                false,
                0,
                LocalizedText.NONE);
        assertThat(new ActivityContent(GERMAN, true).of(poll).get("right"))
                .isEqualTo(Map.of("number", 12.0, "tolerance", 1.0));
        assertThat(json(new ActivityContent(GERMAN, false).of(poll))).contains("\"unit\"");
        assertThat(AgendaReader.agenda(with(poll)).items()).hasSize(1);
    }

    @Test
    @DisplayName("Polls and exercises have the members of PROTOCOL.md section 7")
    void members() {
        Map<String, Object> breakout = new ActivityContent(GERMAN, false).of(Shipped.first(Activity.Breakout.class));
        assertThat(breakout).containsOnlyKeys("id", "kind", "task", "groups", "formation", "worksheet");
        assertThat(json(breakout)).contains("\"formation\":\"", "\"sections\":[{\"id\":\"", "\"bands\":[{\"upTo\":");
        for (Activity activity : Shipped.PLAN.activities()) {
            Map<String, Object> content = new ActivityContent(GERMAN, false).of(activity);
            if (activity instanceof Activity.Poll poll) {
                assertThat(content).containsKeys("type", "question", "options", "choicesMax", "anonymous", "live");
                assertThat(content.containsKey("scale")).isEqualTo(poll.scale() != null);
            }
            assertThat(content).containsEntry("kind", ActivityContent.kind(activity));
        }
        assertThat(new ActivityContent(GERMAN, true)
                        .of(new Activity.Break("a9", LocalizedText.NONE, 5, LocalizedText.NONE)))
                .isEqualTo(Map.of("id", "a9", "kind", "break"));
    }

    @Test
    @DisplayName("CONTENT-5 a plan mentions its decks and the images of slides and tasks")
    void mentioned() {
        LocalizedText image = LocalizedText.of(Language.FR, "![plan](image:42) and image:43");
        Activity.Breakout shipped = Shipped.first(Activity.Breakout.class);
        Activity task = new Activity.Breakout(
                "a6",
                shipped.title(),
                20,
                shipped.notes(),
                LocalizedText.of(Language.IT, "![mappa](image:44)"),
                3,
                shipped.formation(),
                shipped.worksheet());
        assertThat(Mentioned.in(with(
                        slides(List.of(new Activity.Slide("s1", image)), Map.of()),
                        slides(List.of(), Map.of(Language.DE, new Activity.Deck(7, 3))),
                        task)))
                .isEqualTo(Set.of(42L, 44L, 7L));
        assertThat(json(new ActivityContent(GERMAN, false).of(task))).contains("/live/api/rooms/12/files/44/1");
    }

    @Test
    @DisplayName("CONTENT-6 equal contents have one hash, others another")
    void hashes() {
        assertThat(Answers.hash(Answers.bytes(plan(true)))).isEqualTo(Answers.hash(Answers.bytes(plan(true))));
        assertThat(Answers.hash(Answers.bytes(plan(true)))).isNotEqualTo(Answers.hash(Answers.bytes(plan(false))));
    }

    @Test
    @DisplayName("DOOR-9 the texts of the client, in each language the same keys")
    void texts() {
        assertThat(TextsResource.texts(Language.DE)).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(TextsResource.texts(language).keySet())
                    .isEqualTo(TextsResource.texts(Language.EN).keySet());
        }
    }
}
