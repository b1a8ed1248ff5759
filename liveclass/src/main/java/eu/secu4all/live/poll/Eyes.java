package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Audience;

/** The three ways to look at a poll. */
enum Eyes {
    TRAINERS(Audience.Wide.TRAINERS),
    LEARNERS(Audience.Wide.LEARNERS),
    STAGE(Audience.Wide.STAGE);

    private final Audience.Wide audience;

    Eyes(Audience.Wide audience) {
        this.audience = audience;
    }

    static Eyes of(Audience.Wide audience) {
        for (Eyes eyes : values()) {
            if (eyes.audience == audience) {
                return eyes;
            }
        }
        throw new IllegalArgumentException("nobody looks as " + audience);
    }

    Audience.Wide audience() {
        return audience;
    }

    boolean names() {
        return this != STAGE;
    }
}
