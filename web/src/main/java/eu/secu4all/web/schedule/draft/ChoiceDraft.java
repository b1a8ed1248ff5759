package eu.secu4all.web.schedule.draft;

import eu.secu4all.schedule.boundary.PlanLimits;
import eu.secu4all.schedule.boundary.Worksheet;
import java.io.Serializable;
import java.util.List;

/** One choice of a field or column, being written. */
public final class ChoiceDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final TextDraft text;

    private ChoiceDraft(String id) {
        this.id = id;
        text = new TextDraft();
    }

    private ChoiceDraft(Worksheet.Choice choice) {
        id = choice.id();
        text = new TextDraft(choice.text());
    }

    static List<ChoiceDraft> of(List<Worksheet.Choice> choices) {
        return choices.stream().map(ChoiceDraft::new).toList();
    }

    static List<Worksheet.Choice> choices(List<ChoiceDraft> drafts) {
        return drafts.stream()
                .map(draft -> new Worksheet.Choice(draft.id, draft.text.text()))
                .toList();
    }

    /** Adds an empty one at the end. */
    static void add(List<ChoiceDraft> drafts) {
        drafts.add(new ChoiceDraft(
                Ids.next("x", drafts.stream().map(ChoiceDraft::getId).toList())));
    }

    /** Adds empty ones until there are enough to choose from. */
    static void fill(List<ChoiceDraft> drafts) {
        while (drafts.size() < PlanLimits.CHOICES_MIN) {
            add(drafts);
        }
    }

    public String getId() {
        return id;
    }

    public TextDraft getText() {
        return text;
    }
}
