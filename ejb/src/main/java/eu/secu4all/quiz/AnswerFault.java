package eu.secu4all.quiz;

/** What may be wrong with the form of an answer. */
public enum AnswerFault {
    WRONG_KIND,
    NOTHING,
    NO_SUCH_PART,
    INCOMPLETE,
    TOO_MANY,
    TOO_LONG,
    NOT_A_NUMBER
}
