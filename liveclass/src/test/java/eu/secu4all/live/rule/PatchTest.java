package eu.secu4all.live.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatchTest {

    private static Map<String, Object> tree(Object... keysAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            tree.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return tree;
    }

    @ParameterizedTest(name = "RFC 7396 appendix A: {0} and {1} give {2}")
    @MethodSource
    void mergesAsTheStandardSays(
            Map<String, Object> original, Map<String, Object> patch, Map<String, Object> expected) {
        Patch.merge(original, patch);
        assertThat(original).isEqualTo(expected);
    }

    /** Those of the appendix whose original and patch are objects. */
    static Stream<Arguments> mergesAsTheStandardSays() {
        return Stream.of(
                Arguments.of(tree("a", "b"), tree("a", "c"), tree("a", "c")),
                Arguments.of(tree("a", "b"), tree("b", "c"), tree("a", "b", "b", "c")),
                Arguments.of(tree("a", "b"), tree("a", null), tree()),
                Arguments.of(tree("a", "b", "b", "c"), tree("a", null), tree("b", "c")),
                Arguments.of(tree("a", List.of("b")), tree("a", "c"), tree("a", "c")),
                Arguments.of(tree("a", "c"), tree("a", List.of("b")), tree("a", List.of("b"))),
                Arguments.of(
                        tree("a", tree("b", "c")), tree("a", tree("b", "d", "c", null)), tree("a", tree("b", "d"))),
                Arguments.of(tree("a", List.of(tree("b", "c"))), tree("a", List.of(1)), tree("a", List.of(1))),
                Arguments.of(tree("e", null), tree("a", 1), tree("e", null, "a", 1)),
                Arguments.of(tree(), tree("a", tree("bb", tree("ccc", null))), tree("a", tree("bb", tree()))));
    }

    @Test
    void leavesThePatchAsItWas() {
        Map<String, Object> inner = tree("b", null, "c", 1);
        Patch.merge(tree(), tree("a", inner));
        assertThat(inner).isEqualTo(tree("b", null, "c", 1));
    }

    @Test
    void putsAValueAtAPath() {
        assertThat(Patch.put(1, "a", "b")).isEqualTo(tree("a", tree("b", 1)));
        assertThat(Patch.put(null, "a", "b")).isEqualTo(tree("a", tree("b", null)));
    }

    @Test
    void findsTheWayFromOneTreeToAnother() {
        Map<String, Object> before = tree("a", tree("b", 1, "c", 2), "d", List.of(1), "e", tree("f", 1));
        Map<String, Object> after = tree("a", tree("b", 1, "g", 3), "d", List.of(2), "e", tree("f", 1));
        Map<String, Object> patch = Patch.between(before, after);
        assertThat(patch).isEqualTo(tree("a", tree("c", null, "g", 3), "d", List.of(2)));
        Patch.merge(before, patch);
        assertThat(before).isEqualTo(after);
    }

    @Test
    void joinsWhatCanBeJoined() {
        Map<String, Object> joined = Patch.join(tree("a", tree("b", 1), "x", 1), tree("a", tree("c", null), "x", null));
        assertThat(joined).isEqualTo(tree("a", tree("b", 1, "c", null), "x", null));
    }

    @Test
    void doesNotBringBackWhatTheFirstPatchDeleted() {
        assertThatThrownBy(() -> Patch.join(tree("a", null), tree("a", tree("b", 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
