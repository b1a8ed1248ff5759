package eu.secu4all.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @DisplayName("FRAME-2 an address of ours is kept")
    @ParameterizedTest
    @ValueSource(strings = {"/", "/people/list", "/people/person?id=3", "/join?code=ABC123"})
    void ours(String address) {
        assertThat(WayBack.ours(address)).isEqualTo(address);
    }

    @DisplayName("FRAME-2 nobody gets from here to another site")
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "people/list"
            })
    void foreign(String address) {
        assertThat(WayBack.ours(address)).isEqualTo("/");
    }
}
