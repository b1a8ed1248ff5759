package eu.secu4all.web.cohort;

import eu.secu4all.learning.boundary.MemberView;

/** How somebody gets on, in one word (HEAT-1). */
public enum Tempo {
    BEHIND("warning"),
    ON_TIME("quiet"),
    AHEAD("accent"),
    DONE("positive"),
    NO_DATES("quiet");

    private final String look;

    Tempo(String look) {
        this.look = look;
    }

    static Tempo of(MemberView member) {
        if (member.standing().done()) {
            return DONE;
        }
        return member.pace()
                .map(pace -> switch (pace) {
                    case BEHIND -> BEHIND;
                    case ON_TIME -> ON_TIME;
                    case AHEAD -> AHEAD;
                })
                .orElse(NO_DATES);
    }

    /** The kind of the state tag. */
    public String getLook() {
        return look;
    }
}
