package eu.secu4all.live.content;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.boundary.Activity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one activity shows on the stage (DOOR-4). */
public final class ActivityContent {

    private final Wording wording;

    /** Whether the reader may know right answers and explanations by now (CONTENT-4). */
    private final boolean answers;

    public ActivityContent(Wording wording, boolean answers) {
        this.wording = wording;
        this.answers = answers;
    }

    static String kind(Activity activity) {
        if (activity instanceof Activity.Slides) {
            return "slides";
        }
        if (activity instanceof Activity.Poll) {
            return "poll";
        }
        return activity instanceof Activity.Breakout ? "breakout" : "break";
    }

    Map<String, Object> of(Activity activity) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", activity.id());
        content.put("kind", kind(activity));
        if (activity instanceof Activity.Slides slides) {
            show(slides, content);
        } else if (activity instanceof Activity.Poll poll) {
            content.putAll(poll(poll));
        } else if (activity instanceof Activity.Breakout breakout) {
            wording.putHtml(content, "task", breakout.task());
            content.put("groups", breakout.groups());
            content.put("formation", word(breakout.formation()));
            content.put("worksheet", new WorksheetContent(wording).of(breakout.worksheet()));
        }
        return content;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void show(Activity.Slides slides, Map<String, Object> content) {
        deck(slides.decks())
                .ifPresentOrElse(
                        deck -> content.put("deck", deck),
                        () -> content.put(
                                "slides",
                                slides.slides().stream().map(this::slide).toList()));
    }

    private Map<String, Object> slide(Activity.Slide slide) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", slide.id());
        wording.putHtml(content, "body", slide.markdown());
        return content;
    }

    /** The deck in the reader's language, else as texts fall back (CONTENT-2). */
    private Optional<Map<String, Object>> deck(Map<Language, Activity.Deck> decks) {
        return Stream.concat(Stream.of(wording.wanted(), wording.source()), Stream.of(Language.values()))
                .filter(decks::containsKey)
                .findFirst()
                .map(language -> {
                    Map<String, Object> deck = new LinkedHashMap<>();
                    deck.put("lang", language.code());
                    deck.put("file", decks.get(language).file());
                    deck.put("pages", decks.get(language).pages());
                    return deck;
                });
    }

    /** A poll without its id and kind; also part of the record. */
    public Map<String, Object> poll(Activity.Poll poll) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", word(poll.type()));
        wording.put(content, "question", poll.question());
        content.put("options", poll.options().stream().map(this::option).toList());
        content.put("choicesMax", poll.choicesMax());
        if (poll.scale() != null) {
            content.put("scale", scale(poll.scale()));
        }
        if (poll.estimate() != null) {
            wording.put(content, "unit", poll.estimate().unit());
        }
        content.put("anonymous", poll.anonymous());
        content.put("live", poll.live());
        content.put("secondsLimit", poll.secondsLimit());
        if (answers) {
            right(poll).ifPresent(right -> content.put("right", right));
            wording.put(content, "explanation", poll.explanation());
        }
        return content;
    }

    private Map<String, Object> option(Activity.Option option) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", option.id());
        wording.put(content, "text", option.text());
        return content;
    }

    private Map<String, Object> scale(Activity.Scale scale) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("points", scale.points());
        wording.put(content, "low", scale.low());
        wording.put(content, "high", scale.high());
        return content;
    }

    private static Optional<Object> right(Activity.Poll poll) {
        if (poll.estimate() != null) {
            return Optional.ofNullable(poll.estimate().right())
                    .map(right ->
                            Map.of("number", right, "tolerance", poll.estimate().tolerance()));
        }
        List<String> right = poll.options().stream()
                .filter(Activity.Option::right)
                .map(Activity.Option::id)
                .toList();
        return right.isEmpty() ? Optional.empty() : Optional.of(right);
    }
}
