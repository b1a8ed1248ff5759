package eu.secu4all.schedule.boundary;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * One line of a run sheet. {@code id} is unique in its session and never reused: {@code a} and a number.
 * {@code notes} are for trainers only.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Activity.Slides.class, name = "slides"),
    @JsonSubTypes.Type(value = Activity.Poll.class, name = "poll"),
    @JsonSubTypes.Type(value = Activity.Breakout.class, name = "breakout"),
    @JsonSubTypes.Type(value = Activity.Break.class, name = "break")
})
public sealed interface Activity {

    String id();

    LocalizedText title();

    /** Planned length in minutes, 1 to 480. */
    int minutes();

    LocalizedText notes();

    /**
     * Slides: either Markdown slides, or one uploaded deck a language; never both.
     *
     * @param slides Markdown slides in order; empty if there are decks
     * @param decks uploaded decks by language; empty if there are Markdown slides
     */
    record Slides(
            String id,
            LocalizedText title,
            int minutes,
            LocalizedText notes,
            List<Slide> slides,
            Map<Language, Deck> decks)
            implements Activity {
        public Slides {
            slides = List.copyOf(slides);
            decks = Map.copyOf(decks);
        }
    }

    /** One Markdown slide (CommonMark with tables). Images are {@code ![alternative text](image:42)}. */
    record Slide(String id, LocalizedText markdown) {}

    /** An uploaded deck as rendered pages: {@code file} is the id it is fetched by. */
    record Deck(long file, int pages) {}

    /**
     * A poll. Which components count depends on {@code type}.
     *
     * @param options single and multiple choice: 2 to 12
     * @param choicesMax multiple choice: how many one person may tick; word cloud: how many words (1 to 10)
     * @param scale scale: number of points and the two labelled ends; else null
     * @param estimate numeric: unit and right answer; else null
     * @param anonymous nobody, the trainer included, sees who answered what
     * @param live everybody sees the results while the poll is open; else only after the trainer reveals them
     * @param secondsLimit how long it stays open once opened; 0 for no limit
     * @param explanation shown with the right answer when revealed
     */
    record Poll(
            String id,
            LocalizedText title,
            int minutes,
            LocalizedText notes,
            PollType type,
            LocalizedText question,
            List<Option> options,
            int choicesMax,
            Scale scale,
            Estimate estimate,
            boolean anonymous,
            boolean live,
            int secondsLimit,
            LocalizedText explanation)
            implements Activity {
        public Poll {
            options = List.copyOf(options);
        }
    }

    enum PollType {
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        SCALE,
        NUMERIC,
        WORD_CLOUD,
        OPEN_TEXT
    }

    /** A choice; {@code right} is kept on the server until the trainer reveals the answer. */
    record Option(String id, LocalizedText text, boolean right) {}

    /** {@code points} 3 to 11: the scale runs from 1 to {@code points}. */
    record Scale(int points, LocalizedText low, LocalizedText high) {}

    /** {@code right} may be null (no right answer); an answer within {@code tolerance} of it is right. */
    record Estimate(LocalizedText unit, Double right, double tolerance) {}

    /**
     * A breakout exercise: every group gets {@code task} (Markdown) and one worksheet of its own.
     *
     * @param groups 2 to 16
     * @param formation how groups are made unless the trainer decides otherwise on the spot
     */
    record Breakout(
            String id,
            LocalizedText title,
            int minutes,
            LocalizedText notes,
            LocalizedText task,
            int groups,
            Formation formation,
            Worksheet worksheet)
            implements Activity {}

    enum Formation {
        RANDOM,
        BY_HAND,
        MIXED_ORGANISATIONS,
        BY_LANGUAGE,
        SELF_CHOSEN,
        LAST_GROUPS
    }

    /** A break with a countdown. */
    record Break(String id, LocalizedText title, int minutes, LocalizedText notes) implements Activity {}
}
