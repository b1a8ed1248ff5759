package eu.secu4all.live.stage;

import java.util.Locale;

/**
 * One activity as the stage knows it.
 *
 * @param minutes planned length
 * @param slides how many; 0 unless slides
 */
public record Stop(String id, Kind kind, int minutes, int slides) {

    public enum Kind {
        SLIDES,
        POLL,
        BREAKOUT,
        BREAK;

        /** As the protocol writes it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The slide to begin with; 0 unless slides. */
    public int firstSlide() {
        return kind == Kind.SLIDES ? 1 : 0;
    }

    boolean hasSlide(int slide) {
        return kind == Kind.SLIDES ? slide >= 1 && slide <= slides : slide == 0;
    }
}
