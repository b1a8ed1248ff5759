package eu.secu4all.web.schedule;

import eu.secu4all.schedule.boundary.Activity.PollType;
import eu.secu4all.schedule.boundary.PlanLimits;
import eu.secu4all.web.schedule.draft.PollDraft;
import eu.secu4all.web.schedule.draft.PollDraft.OptionDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;

/** The poll that is selected in the run sheet. */
@Named
@RequestScoped
public class PollPage {

    @Inject
    private RunSheetPage sheet;

    private PollDraft poll() {
        return (PollDraft) sheet.getSelected();
    }

    public void addOption() {
        sheet.remember();
        poll().addOption();
        sheet.save();
    }

    public void removeOption(OptionDraft option) {
        sheet.remember();
        poll().getOptions().remove(option);
        poll().setType(poll().getType());
        sheet.save();
    }

    /** {@code by} is -1 or 1. */
    public void move(OptionDraft option, int by) {
        List<OptionDraft> options = poll().getOptions();
        int from = options.indexOf(option);
        if (from + by >= 0 && from + by < options.size()) {
            sheet.remember();
            Collections.swap(options, from, from + by);
            sheet.save();
        }
    }

    /** After an option was marked as right: a single choice has one right answer at most. */
    public void markRight(OptionDraft marked) {
        if (poll().getType() == PollType.SINGLE_CHOICE && marked.isRight()) {
            poll().getOptions().stream().filter(option -> option != marked).forEach(option -> option.setRight(false));
        }
        sheet.save();
    }

    public boolean isFull() {
        return poll().getOptions().size() >= PlanLimits.OPTIONS_MAX;
    }

    public boolean isLeast() {
        return poll().getOptions().size() <= PlanLimits.OPTIONS_MIN;
    }

    public PollType[] getTypes() {
        return PollType.values();
    }
}
