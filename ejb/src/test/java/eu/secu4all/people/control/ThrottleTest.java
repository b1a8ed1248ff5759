package eu.secu4all.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final Throttle throttle = new Throttle(5);

    @Test
    @DisplayName("PEOPLE-5 five failures cost nothing, the sixth attempt waits half a minute")
    void waitsAfterFive() {
        fail(5, NOON);
        assertThat(throttle.start("anna", NOON)).contains(Throttle.FIRST_WAIT);
        assertThat(throttle.start("anna", NOON.plus(Throttle.FIRST_WAIT))).isEmpty();
    }

    @Test
    @DisplayName("PEOPLE-5 the wait doubles with each further failure, up to a quarter of an hour")
    void doubles() {
        fail(5, NOON);
        Instant now = NOON;
        for (Duration wait = Throttle.FIRST_WAIT;
                wait.compareTo(Throttle.LONGEST_WAIT) < 0;
                wait = wait.multipliedBy(2)) {
            assertThat(throttle.start("anna", now)).contains(wait);
            now = now.plus(wait);
            assertThat(throttle.start("anna", now)).isEmpty();
        }
        assertThat(throttle.start("anna", now)).contains(Throttle.LONGEST_WAIT);
    }

    @Test
    @DisplayName("PEOPLE-5 an attempt while waiting does not make the wait longer")
    void knockingDoesNotCount() {
        fail(5, NOON);
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.start("anna", NOON)).contains(Throttle.FIRST_WAIT);
        }
    }

    @Test
    @DisplayName("PEOPLE-5 one account's failures do not make another wait")
    void keysAreApart() {
        fail(5, NOON);
        assertThat(throttle.start("jonas", NOON)).isEmpty();
    }

    @Test
    @DisplayName("PEOPLE-5 a right password forgives, and so does an hour")
    void forgives() {
        fail(5, NOON);
        throttle.forgive("anna");
        assertThat(throttle.start("anna", NOON)).isEmpty();
        fail(4, NOON);
        Instant later = NOON.plus(Throttle.FORGIVEN_AFTER).plusSeconds(1);
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.start("anna", later)).isEmpty();
        }
    }

    @Test
    @DisplayName("PEOPLE-5 many accounts guessed from one address make the address wait")
    void countsAddresses() {
        SignInThrottle both = new SignInThrottle();
        for (int i = 0; i < SignInThrottle.FAILURES_PER_ADDRESS; i++) {
            both.start("person" + i, "192.0.2.7", NOON);
        }
        assertThatThrownBy(() -> both.start("somebody-else", "192.0.2.7", NOON))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("people.wait");
                    assertThat(refused.details()).containsExactly("1");
                });
        both.start("somebody-else", "192.0.2.8", NOON);
    }

    @Test
    @DisplayName("PEOPLE-5 signing in with one good account does not wipe out the failures of its address")
    void goodAccountHidesNothing() {
        SignInThrottle both = new SignInThrottle();
        for (int i = 0; i < SignInThrottle.FAILURES_PER_ADDRESS; i++) {
            both.start("good", "192.0.2.7", NOON);
            both.succeeded("good", "192.0.2.7");
            both.start("person" + i, "192.0.2.7", NOON);
        }
        assertThatThrownBy(() -> both.start("one-more", "192.0.2.7", NOON)).isInstanceOf(Refused.class);
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.start("anna", at)).isEmpty();
        }
    }
}
