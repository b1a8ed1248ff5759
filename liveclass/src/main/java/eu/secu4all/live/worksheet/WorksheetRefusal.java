package eu.secu4all.live.worksheet;

import eu.secu4all.live.rule.Refusal;

/** Why an edit of a worksheet is impossible. */
public enum WorksheetRefusal implements Refusal {
    NO_SUCH_FIELD,
    NOT_A_TEXT,
    TEXT_TOO_LONG,
    EDIT_OUT_OF_RANGE,
    STALE_EDIT,
    NOT_A_VALUE,
    NO_SUCH_OPTION,
    POINT_OUT_OF_RANGE,
    NOT_A_NUMBER,
    NOT_A_TABLE,
    TOO_MANY_ROWS,
    NO_SUCH_ROW
}
