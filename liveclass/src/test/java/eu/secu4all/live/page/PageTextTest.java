package eu.secu4all.live.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageTextTest {

    private static final String TEMPLATE = """
            <link href="{client}room.css"><script type="importmap">{}</script><!-- modules -->""";

    @Test
    @DisplayName("PAGE-2 the import map is allowed by its hash, nothing else inline is")
    void policyNamesTheImportMap() {
        // SHA-256 of the two characters {}
        assertThat(PageText.of(TEMPLATE, "/live/client/1f/", List.of()).policy())
                .contains("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    @DisplayName("PAGE-3 every module is announced, those of the record and the trainer only to who needs them")
    void announcesModules() {
        List<String> modules = List.of("base/room.js", "record/record-page.js", "trainer/lead.js");
        assertThat(PageText.of(TEMPLATE, "/live/client/1f/", modules).html())
                .contains("<link rel=\"modulepreload\" href=\"/live/client/1f/base/room.js\">")
                .contains("<link href=\"/live/client/1f/room.css\">")
                .doesNotContain("record-page", "lead.js");
    }

    @Test
    @DisplayName("PAGE-3 files are found in folders of folders")
    void findsFiles() {
        Map<String, Set<String>> folders =
                Map.of("/room/", Set.of("/room/main.js", "/room/base/"), "/room/base/", Set.of("/room/base/room.js"));
        assertThat(RoomFiles.below("/room/", folders::get)).containsExactly("/room/base/room.js", "/room/main.js");
    }

    @Test
    @DisplayName("PAGE-1 a room and its record have an address each, and the record a short one that leads to it")
    void addresses() {
        assertThat(List.of("/room/12", "/room/12/", "/room/12/record")).allMatch(RoomPage::isPage);
        assertThat(List.of("/room/main.js", "/room/12/main.js", "/room/", "/record/12"))
                .noneMatch(RoomPage::isPage);
        assertThat(RoomPage.recordPage("/record/12")).contains("/room/12/record");
        assertThat(RoomPage.recordPage("/record/../12")).isEmpty();
    }
}
