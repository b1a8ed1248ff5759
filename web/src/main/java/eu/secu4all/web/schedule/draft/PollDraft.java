package eu.secu4all.web.schedule.draft;

import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.Activity.PollType;
import eu.secu4all.schedule.boundary.PlanLimits;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A poll, being written. Keeps what another type needs, so that a change of type can be changed back. */
public final class PollDraft extends ActivityDraft {

    private static final long serialVersionUID = 1L;

    private PollType type = PollType.SINGLE_CHOICE;
    private final TextDraft question;
    private final ArrayList<OptionDraft> options = new ArrayList<>();
    private int choicesMax = 3;
    private int points = 5;
    private final TextDraft low;
    private final TextDraft high;
    private final TextDraft unit;
    private Double rightNumber;
    private double tolerance;
    private boolean anonymous = true;
    private boolean live;
    private int secondsLimit;
    private final TextDraft explanation;

    PollDraft(String id) {
        super(id);
        question = new TextDraft();
        low = new TextDraft();
        high = new TextDraft();
        unit = new TextDraft();
        explanation = new TextDraft();
        fillOptions();
    }

    PollDraft(Activity.Poll poll) {
        super(poll);
        type = poll.type();
        question = new TextDraft(poll.question());
        poll.options().forEach(option -> options.add(new OptionDraft(option)));
        choicesMax = poll.choicesMax();
        low = poll.scale() == null
                ? new TextDraft()
                : new TextDraft(poll.scale().low());
        high = poll.scale() == null
                ? new TextDraft()
                : new TextDraft(poll.scale().high());
        points = poll.scale() == null ? points : poll.scale().points();
        unit = poll.estimate() == null
                ? new TextDraft()
                : new TextDraft(poll.estimate().unit());
        rightNumber = poll.estimate() == null ? null : poll.estimate().right();
        tolerance = poll.estimate() == null ? 0 : poll.estimate().tolerance();
        anonymous = poll.anonymous();
        live = poll.live();
        secondsLimit = poll.secondsLimit();
        explanation = new TextDraft(poll.explanation());
    }

    @Override
    public Activity activity() {
        return new Activity.Poll(
                getId(),
                titleText(),
                getMinutes(),
                notesText(),
                type,
                question.text(),
                isChoice() ? options.stream().map(OptionDraft::option).toList() : List.of(),
                choicesMax,
                type == PollType.SCALE ? new Activity.Scale(points, low.text(), high.text()) : null,
                type == PollType.NUMERIC ? new Activity.Estimate(unit.text(), rightNumber, tolerance) : null,
                anonymous,
                live,
                secondsLimit,
                explanation.text());
    }

    @Override
    public String getKind() {
        return "poll";
    }

    @Override
    public String getIcon() {
        return "pi-chart-bar";
    }

    public boolean isChoice() {
        return type == PollType.SINGLE_CHOICE || type == PollType.MULTIPLE_CHOICE;
    }

    /** Adds an empty option at the end. */
    public void addOption() {
        options.add(new OptionDraft(
                Ids.next("o", options.stream().map(OptionDraft::getId).toList())));
    }

    public void setType(PollType type) {
        this.type = type;
        if (isChoice()) {
            fillOptions();
        }
        if (type == PollType.MULTIPLE_CHOICE) {
            choicesMax = Math.max(1, Math.min(choicesMax, options.size()));
        }
        if (type == PollType.WORD_CLOUD) {
            choicesMax = Math.max(1, Math.min(choicesMax, PlanLimits.WORDS_MAX));
        }
    }

    private void fillOptions() {
        while (options.size() < PlanLimits.OPTIONS_MIN) {
            addOption();
        }
    }

    public PollType getType() {
        return type;
    }

    public TextDraft getQuestion() {
        return question;
    }

    public List<OptionDraft> getOptions() {
        return options;
    }

    public int getChoicesMax() {
        return choicesMax;
    }

    public void setChoicesMax(int choicesMax) {
        this.choicesMax = choicesMax;
    }

    public int getPoints() {
        return points;
    }

    public void setPoints(int points) {
        this.points = points;
    }

    public TextDraft getLow() {
        return low;
    }

    public TextDraft getHigh() {
        return high;
    }

    public TextDraft getUnit() {
        return unit;
    }

    public Double getRightNumber() {
        return rightNumber;
    }

    public void setRightNumber(Double rightNumber) {
        this.rightNumber = rightNumber;
    }

    public double getTolerance() {
        return tolerance;
    }

    public void setTolerance(double tolerance) {
        this.tolerance = tolerance;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public boolean isLive() {
        return live;
    }

    public void setLive(boolean live) {
        this.live = live;
    }

    public int getSecondsLimit() {
        return secondsLimit;
    }

    public void setSecondsLimit(int secondsLimit) {
        this.secondsLimit = secondsLimit;
    }

    public TextDraft getExplanation() {
        return explanation;
    }

    /** One option. */
    public static final class OptionDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final TextDraft text;
        private boolean right;

        OptionDraft(String id) {
            this.id = id;
            text = new TextDraft();
        }

        OptionDraft(Activity.Option option) {
            id = option.id();
            text = new TextDraft(option.text());
            right = option.right();
        }

        Activity.Option option() {
            return new Activity.Option(id, text.text(), right);
        }

        public String getId() {
            return id;
        }

        public TextDraft getText() {
            return text;
        }

        public boolean isRight() {
            return right;
        }

        public void setRight(boolean right) {
            this.right = right;
        }
    }
}
