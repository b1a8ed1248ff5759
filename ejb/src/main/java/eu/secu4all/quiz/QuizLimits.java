package eu.secu4all.quiz;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How much there may be of everything in a bank of questions. */
public final class QuizLimits {

    public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    public static final int QUESTIONS_MAX = 200;
    public static final int SOURCES_MAX = 100;
    public static final int POINTS_MAX = 10;
    public static final int PARTS_MIN = 2;
    public static final int PARTS_MAX = 12;
    public static final int EXTRA_MAX = 6;
    public static final int AREAS_MAX = 20;
    public static final int ACCEPTED_MAX = 30;
    public static final int ASK_MAX = 2_000;
    public static final int TEXT_MAX = 500;
    public static final int CLOZE_MAX = 4_000;
    public static final int FEEDBACK_MAX = 2_000;
    public static final int TYPED_MAX = 200;
    public static final BigDecimal NUMBER_MAX = new BigDecimal("1e15");
    public static final int DECIMALS_MAX = 12;

    private QuizLimits() {}
}
