package eu.secu4all.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.people.entity.LinkKey;
import eu.secu4all.people.entity.LinkKey.Purpose;
import eu.secu4all.people.entity.Organisation;
import eu.secu4all.people.entity.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinkKeysTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    @DisplayName("PEOPLE-6 a key has 256 random bits")
    void keysAreLong() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String key = LinkKeys.newKey();
            assertThat(Base64.getUrlDecoder().decode(key)).hasSize(32);
            keys.add(key);
        }
        assertThat(keys).hasSize(1000);
    }

    @Test
    @DisplayName("PEOPLE-6 what is kept does not give the key away")
    void keepsAHash() {
        assertThat(LinkKeys.hashOf("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    @DisplayName("PEOPLE-6 an invitation is good for seven days")
    void invitationExpires() {
        assertGoodFor(Duration.ofDays(7), Purpose.INVITATION);
    }

    @Test
    @DisplayName("PEOPLE-6 a password reset is good for an hour")
    void resetExpires() {
        assertGoodFor(Duration.ofHours(1), Purpose.PASSWORD_RESET);
    }

    @Test
    @DisplayName("PEOPLE-6 the set-up link is good until used")
    void setUpStays() {
        assertThat(new LinkKey("hash", Purpose.SET_UP, null, NOON).goodAt(NOON.plus(Duration.ofDays(3650))))
                .isTrue();
    }

    @Test
    @DisplayName("PEOPLE-7 the links of a closed account are not good")
    void closedAccountHasNoLinks() {
        Person person = person();
        LinkKey link = new LinkKey("hash", Purpose.PASSWORD_RESET, person, NOON);
        person.close();
        assertThat(link.goodAt(NOON)).isFalse();
    }

    private static void assertGoodFor(Duration lifetime, Purpose purpose) {
        LinkKey link = new LinkKey("hash", purpose, person(), NOON);
        assertThat(link.goodAt(NOON.plus(lifetime).minusMillis(1))).isTrue();
        assertThat(link.goodAt(NOON.plus(lifetime))).isFalse();
    }

    private static Person person() {
        Organisation city = new Organisation("Stadt Augsburg", "Augsburg", "DE");
        return new Person("anna@stadt.example", "Anna Rückert", city, Language.DE, NOON);
    }
}
