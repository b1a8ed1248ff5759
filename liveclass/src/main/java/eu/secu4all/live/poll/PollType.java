package eu.secu4all.live.poll;

/** The six kinds of question. */
public enum PollType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    SCALE,
    NUMERIC,
    WORD_CLOUD,
    OPEN_TEXT
}
