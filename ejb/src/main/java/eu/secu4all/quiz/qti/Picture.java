package eu.secu4all.quiz.qti;

/**
 * An image of a question.
 *
 * @param width and {@code height} in pixels; areas are measured in them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Picture(byte[] bytes, String mediaType, int width, int height) {}
