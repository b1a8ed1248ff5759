package eu.secu4all.schedule.boundary;

/** What a session plan may hold at most. Texts are counted in characters (UTF-16 units), for each language alone. */
public final class PlanLimits {

    public static final int TITLE_MAX = 200;
    public static final int DESCRIPTION_MAX = 4_000;
    public static final int LOBBY_MAX = 1_000;
    public static final int NOTES_MAX = 4_000;
    public static final int MINUTES_MIN = 1;
    public static final int MINUTES_MAX = 480;

    public static final int SLIDES_MAX = 100;
    public static final int MARKDOWN_MAX = 10_000;
    public static final int DECK_PAGES_MAX = 200;

    public static final int QUESTION_MAX = 500;
    public static final int OPTIONS_MIN = 2;
    public static final int OPTIONS_MAX = 12;
    public static final int OPTION_TEXT_MAX = 200;
    public static final int WORDS_MAX = 10;
    public static final int SCALE_POINTS_MIN = 3;
    public static final int SCALE_POINTS_MAX = 11;
    public static final int SCALE_END_MAX = 80;
    public static final int UNIT_MAX = 30;
    public static final int EXPLANATION_MAX = 2_000;
    public static final int POLL_SECONDS_MAX = 3_600;

    public static final int GROUPS_MIN = 2;
    public static final int GROUPS_MAX = 16;
    public static final int SECTIONS_MAX = 20;
    public static final int FIELDS_MAX = 40;
    public static final int CHOICES_MIN = 2;
    public static final int CHOICES_MAX = 40;
    public static final int COLUMNS_MAX = 12;
    public static final int ROWS_MAX = 60;
    public static final int BANDS_MAX = 10;
    public static final int BAND_LEVEL_MAX = 4;
    public static final int LABEL_MAX = 200;
    public static final int HELP_MAX = 1_000;

    private PlanLimits() {}
}
