package eu.secu4all.quiz.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance from a seed. {@link Random} is specified to the bit, {@link Collections#shuffle} is not. */
final class Shuffle {

    private final Random random;

    Shuffle(long seed) {
        random = new Random(seed);
    }

    /** The same things in another order, each order being as likely (Fisher and Yates). */
    <T> List<T> of(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    /** A seed of its own for each question, so that one question's parts do not move those of the next. */
    long seed() {
        return random.nextLong();
    }
}
