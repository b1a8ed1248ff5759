package eu.secu4all.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginPostsTest {

    @DisplayName("FRAME-4 only our own pages post here")
    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: {2}")
    @CsvSource({
        "same-origin, https://learn.example, true",
        "none, , true",
        "cross-site, https://learn.example, false",
        "same-site, https://learn.example, false",
        ", https://learn.example, true",
        ", http://learn.example, true",
        ", https://evil.example, false",
        ", https://learn.example.evil.example, false",
        ", https://evil.example?learn.example, false",
        ", null, false",
        ", , true"
    })
    void isOurs(String fetchSite, String origin, boolean expected) {
        assertThat(SameOriginPosts.isOurs(fetchSite, origin, "learn.example")).isEqualTo(expected);
    }
}
