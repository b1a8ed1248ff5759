package eu.secu4all.live.content;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Markdown;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says texts to one reader: in the reader's language, else in another one, which is then named (CONTENT-2).
 *
 * @param wanted the reader's language
 * @param source the language the session was written in
 * @param images where the room's images are: {@code /live/api/rooms/12/files/}
 */
public record Wording(Language wanted, Language source, String images) {

    public static Wording of(long room, Language wanted, Language source) {
        return new Wording(wanted, source, "/live/api/rooms/" + room + "/files/");
    }

    /** Puts {@code {"lang", "text"}} under {@code key}; nothing if there is no text in any language. */
    public void put(Map<String, Object> into, String key, LocalizedText text) {
        text.in(wanted, source).ifPresent(said -> into.put(key, said(said, "text", said.text())));
    }

    /** Puts {@code {"lang", "html"}} under {@code key}, made of Markdown. */
    void putHtml(Map<String, Object> into, String key, LocalizedText markdown) {
        markdown.in(wanted, source)
                .ifPresent(said ->
                        into.put(key, said(said, "html", Markdown.html(said.text(), id -> images + id + "/1"))));
    }

    private static Map<String, Object> said(LocalizedText.Said said, String kind, String text) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("lang", said.language().code());
        plain.put(kind, text);
        return plain;
    }

    /** The text alone, for CSV; empty if there is none. */
    public String plain(LocalizedText text) {
        return text.in(wanted, source).map(LocalizedText.Said::text).orElse("");
    }
}
