package eu.secu4all.schedule.rule;

import static eu.secu4all.schedule.PlanSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.PlanSamples;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.Gap;
import eu.secu4all.schedule.boundary.Gap.Missing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void aCompletePlanHasNone() {
        assertThat(Gaps.of(PlanSamples.plan())).isEmpty();
    }

    @Test
    @DisplayName("GAP-1 a needed text is a gap in every language it lacks; GAP-2 absent notes are none")
    void findsMissingTexts() {
        Activity pause = new Activity.Break(
                "a1", LocalizedText.of(Language.EN, "Coffee"), 5, LocalizedText.of(Language.EN, "Count heads"));

        assertThat(Gaps.of(PlanSamples.plan(pause)))
                .contains(new Gap(
                        "a1", Language.FR, List.of(new Missing("title", 0, false), new Missing("notes", 0, false))))
                .hasSize(3);
    }

    @Test
    @DisplayName("GAP-1 a text that no language has is marked so")
    void marksWhatIsMissingEverywhere() {
        Activity slides = new Activity.Slides(
                "a1",
                text("Slides"),
                5,
                LocalizedText.NONE,
                List.of(new Activity.Slide("s1", text("x")), new Activity.Slide("s2", LocalizedText.NONE)),
                Map.of());

        assertThat(Gaps.of(PlanSamples.plan(slides))).hasSize(4).allMatch(gap -> gap.missing()
                .equals(List.of(new Missing("slide", 2, true))));
    }

    @Test
    @DisplayName("GAP-3 each language without a deck is a gap once another has one")
    void findsMissingDecks() {
        Activity slides = new Activity.Slides(
                "a1", text("Deck"), 5, LocalizedText.NONE, List.of(), Map.of(Language.IT, new Activity.Deck(4, 12)));

        assertThat(Gaps.of(PlanSamples.plan(slides)))
                .extracting(Gap::language)
                .containsExactly(Language.DE, Language.EN, Language.FR);
    }
}
