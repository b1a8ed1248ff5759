package eu.secu4all.message.boundary;

import eu.secu4all.shared.Refused;

/** A message as it is written. */
public record MessageDraft(String subject, String text) {

    public static final int SUBJECT_MAX = 120;
    public static final int TEXT_MAX = 4_000;

    /** Most people to whom one message goes. */
    public static final int PEOPLE_MAX = 500;

    /** Most messages of one sender in 24 hours. */
    public static final int DAILY_MAX = 5;

    /**
     * The message as it is kept.
     *
     * @throws Refused {@code message.subject}, {@code message.text}
     */
    public MessageDraft checked() {
        // a line end in a subject would begin another header of a letter
        String plain =
                subject == null ? "" : subject.replaceAll("\\p{Cntrl}+", " ").strip();
        if (plain.isEmpty() || plain.length() > SUBJECT_MAX) {
            throw new Refused("message.subject", String.valueOf(SUBJECT_MAX));
        }
        String words = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (words.isEmpty() || words.length() > TEXT_MAX) {
            throw new Refused("message.text", String.valueOf(TEXT_MAX));
        }
        return new MessageDraft(plain, words);
    }
}
