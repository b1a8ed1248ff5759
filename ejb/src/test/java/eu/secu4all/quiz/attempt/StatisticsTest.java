package eu.secu4all.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.secu4all.quiz.attempt.Statistics.Observation;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    @DisplayName("ATTEMPT-6 nothing is said of fewer than 10 answers but how many there are")
    void few() {
        Statistics statistics = Statistics.of(seen(9, 1, 0.5));

        assertThat(statistics.answers()).isEqualTo(9);
        assertThat(statistics.difficulty()).isEmpty();
        assertThat(statistics.discrimination()).isEmpty();
    }

    @Test
    @DisplayName("ATTEMPT-6 no discrimination where all answered alike, here or in the rest")
    void alike() {
        assertThat(Statistics.of(seen(10, 1, 0.1)).discrimination()).isEmpty();
        List<Observation> sameRest = IntStream.range(0, 10)
                .mapToObj(i -> new Observation(i % 2, 0.5))
                .toList();
        assertThat(Statistics.of(sameRest).discrimination()).isEmpty();
        assertThat(Statistics.of(sameRest).difficulty()).hasValue(0.5);
    }

    @Test
    @DisplayName("ATTEMPT-6 the point-biserial coefficient of its textbook formula, (m1 - m0) / s * sqrt(p q)")
    void textbook() {
        double[] rests = {0.9, 0.8, 0.85, 0.6, 0.7, 0.3, 0.4, 0.5, 0.2, 0.65};
        List<Observation> seen = IntStream.range(0, 10)
                .mapToObj(i -> new Observation(i < 5 ? 1 : 0, rests[i]))
                .toList();
        double mean = DoubleStream.of(rests).average().orElseThrow();
        double deviation = Math.sqrt(DoubleStream.of(rests)
                        .map(rest -> (rest - mean) * (rest - mean))
                        .sum()
                / 10);
        double right = DoubleStream.of(rests).limit(5).average().orElseThrow();
        double wrong = DoubleStream.of(rests).skip(5).average().orElseThrow();

        assertThat(Statistics.of(seen).discrimination().orElseThrow())
                .isEqualTo((right - wrong) / deviation * Math.sqrt(0.25), within(1e-12));
    }

    @Property
    @Label("ATTEMPT-6 both numbers stay in their ranges")
    void ranges(@ForAll("observations") List<Observation> seen) {
        Statistics statistics = Statistics.of(seen);

        assertThat(statistics.difficulty().orElse(0)).isBetween(0.0, 1.0);
        assertThat(statistics.discrimination().orElse(0)).isBetween(-1.0 - 1e-9, 1.0 + 1e-9);
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(share, share).as(Observation::new).list().ofMaxSize(40);
    }

    private static List<Observation> seen(int many, double share, double step) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Observation(share, i * step))
                .toList();
    }
}
