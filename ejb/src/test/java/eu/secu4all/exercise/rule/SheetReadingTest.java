package eu.secu4all.exercise.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.exercise.boundary.Paper;
import eu.secu4all.exercise.boundary.SheetView;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Worksheet;
import eu.secu4all.schedule.boundary.Worksheet.Band;
import eu.secu4all.schedule.boundary.Worksheet.Choice;
import eu.secu4all.schedule.boundary.Worksheet.Column;
import eu.secu4all.schedule.boundary.Worksheet.ColumnKind;
import eu.secu4all.schedule.boundary.Worksheet.Field;
import eu.secu4all.schedule.boundary.Worksheet.FieldKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetReadingTest {

    private static final Worksheet FORM = new Worksheet(List.of(new Worksheet.Section(
            "s1",
            text("Place", "Ort"),
            LocalizedText.NONE,
            List.of(
                    new Field(
                            "name",
                            FieldKind.TEXT,
                            text("Name", "Name"),
                            LocalizedText.NONE,
                            List.of(),
                            List.of(),
                            0,
                            0),
                    new Field(
                            "risks",
                            FieldKind.TABLE,
                            text("Risks", "Risiken"),
                            LocalizedText.NONE,
                            List.of(),
                            List.of(
                                    column("zone", ColumnKind.CHOICE, List.of()),
                                    column(
                                            "risk",
                                            ColumnKind.PRODUCT,
                                            List.of(
                                                    new Band(4, 1, text("Low", "Gering")),
                                                    new Band(25, 4, text("High", "Hoch"))))),
                            1,
                            5)))));

    private static LocalizedText text(String english, String german) {
        return new LocalizedText(Map.of(Language.EN, english, Language.DE, german));
    }

    private static Column column(String id, ColumnKind kind, List<Band> bands) {
        List<Choice> options =
                kind == ColumnKind.CHOICE ? List.of(new Choice("stop", text("Tram stop", "Haltestelle"))) : List.of();
        return new Column(id, kind, text(id, id + "-de"), options, List.of(), bands);
    }

    private static SheetView read(Language language, Map<String, Object> cells, List<String> rows) {
        return new SheetReading(FORM, new Paper(cells, Map.of("risks", rows)), language, Language.EN).view();
    }

    @Test
    @DisplayName("EXER-8 choices and bands are read in the reader's language, results as in the room")
    void reads() {
        SheetView sheet = read(
                Language.DE,
                Map.of("name", "Piazza", "risks/r2/zone", "stop", "risks/r2/risk", 12.5),
                List.of("r2", "r1"));

        SheetView.Section place = sheet.sections().get(0);
        assertThat(place.title()).isEqualTo("Ort");
        assertThat(place.fields().get(0).text()).isEqualTo("Piazza");
        SheetView.Field risks = place.fields().get(1);
        assertThat(risks.isTable()).isTrue();
        assertThat(risks.columns()).containsExactly("zone-de", "risk-de");
        assertThat(risks.rows()).hasSize(2);
        assertThat(risks.rows().get(0).cells().get(0).text()).isEqualTo("Haltestelle");
        assertThat(risks.rows().get(0).cells().get(1)).isEqualTo(new SheetView.Cell("risk-de", "12,5 · Hoch", 4));
        assertThat(risks.rows().get(1).cells().get(1)).isEqualTo(new SheetView.Cell("risk-de", "", 0));
    }

    @Test
    @DisplayName("EXER-8 what lies above the last band is read by none; a language without texts gets the source's")
    void beyond() {
        SheetView sheet = read(Language.FR, Map.of("risks/r1/risk", 30), List.of("r1"));

        assertThat(sheet.sections().get(0).title()).isEqualTo("Place");
        assertThat(sheet.sections().get(0).fields().get(1).rows().get(0).cells().get(1))
                .isEqualTo(new SheetView.Cell("risk", "30", 0));
    }
}
