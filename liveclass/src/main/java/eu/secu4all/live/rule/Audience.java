package eu.secu4all.live.rule;

/** Those who see the same change. An event is encoded once for each audience, never once for each person. */
public sealed interface Audience {

    Audience EVERYONE = Wide.EVERYONE;
    Audience TRAINERS = Wide.TRAINERS;
    Audience LEARNERS = Wide.LEARNERS;
    Audience STAGE = Wide.STAGE;

    /** Trainers and learners, but not the stage: whatever carries names. */
    Audience PEOPLE = Wide.PEOPLE;

    enum Wide implements Audience {
        EVERYONE,
        TRAINERS,
        LEARNERS,
        STAGE,
        PEOPLE
    }

    /** The learners of one group of one breakout exercise (trainers are not in it). */
    record Group(String activity, int number) implements Audience {}

    /** One person, in all their tabs. */
    record Person(String participant) implements Audience {}
}
