package eu.secu4all.programme.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>();

    @Test
    @DisplayName("what is made from a programme is kept until its next edition")
    void keeps() {
        assertThat(get("one", 1)).isEqualTo(1);
        assertThat(get("one", 1)).isEqualTo(1);
        assertThat(get("two", 1)).isEqualTo(2);
        assertThat(get("one", 2)).isEqualTo(3);
        assertThat(get("two", 1)).isEqualTo(2);
    }

    private int get(String programme, long edition) {
        return kept.get(programme, edition, made::incrementAndGet);
    }
}
