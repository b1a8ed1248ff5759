package eu.secu4all.message.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MessageDraftTest {

    @Test
    @DisplayName("MESSAGE-2 a subject of up to 120 and a text of up to 4,000 characters")
    void limits() {
        MessageDraft longest = new MessageDraft("s".repeat(120), "t".repeat(4_000));
        assertThat(longest.checked()).isEqualTo(longest);

        refuses("message.subject", new MessageDraft("s".repeat(121), "text"));
        refuses("message.subject", new MessageDraft(" \n", "text"));
        refuses("message.subject", new MessageDraft(null, "text"));
        refuses("message.text", new MessageDraft("subject", "t".repeat(4_001)));
        refuses("message.text", new MessageDraft("subject", "  \n "));
    }

    @Test
    @DisplayName("a subject is one line, whatever was sent, so that it cannot begin another header of a letter")
    void oneLine() {
        assertThat(new MessageDraft("Hello\r\nBcc: all@example.org", "a\r\nb").checked())
                .isEqualTo(new MessageDraft("Hello Bcc: all@example.org", "a\nb"));
    }

    private static void refuses(String key, MessageDraft draft) {
        assertThatThrownBy(draft::checked).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
