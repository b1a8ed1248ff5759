package eu.secu4all.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import eu.secu4all.live.poll.BadPollManager;
import eu.secu4all.live.poll.BadPollThatAsksTheClock;
import eu.secu4all.live.poll.BadPollThatCommits;
import eu.secu4all.live.poll.BadPollThatKnowsTheRoom;
import eu.secu4all.live.poll.BadPollWithClock;
import eu.secu4all.live.poll.BadPollWithJson;
import eu.secu4all.live.poll.BadPollWithName;
import eu.secu4all.live.poll.BadPollWithThread;
import eu.secu4all.live.room.BadRoom;
import eu.secu4all.live.room.BadRoomBehindTheBoundary;
import eu.secu4all.live.room.BadRoomThatKnowsTheJournal;
import eu.secu4all.live.room.BadRoomThatPersists;
import eu.secu4all.live.wire.BadWireThatKnowsTheSocket;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule with a slip in it forbids nothing and says nothing. So each one must reject an example that breaks it. */
class LiveRulesBiteTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejects(ArchRule rule, Class<?> bad) {
        var broken = rule.evaluate(new ClassFileImporter().importClasses(bad, BadRoom.class));

        assertThat(broken.getFailureReport().getDetails()).anyMatch(line -> line.contains(bad.getSimpleName()));
    }

    static Stream<Arguments> rejects() {
        return Stream.of(
                arguments(LiveRulesTest.A6, BadRoomBehindTheBoundary.class),
                arguments(LiveRulesTest.A6_PLATFORM, BadRoomThatPersists.class),
                arguments(LiveRulesTest.L1, BadPollWithClock.class),
                arguments(LiveRulesTest.L1, BadPollWithJson.class),
                arguments(LiveRulesTest.L1, BadPollWithThread.class),
                arguments(LiveRulesTest.L2_ENDS, BadRoomThatKnowsTheJournal.class),
                arguments(LiveRulesTest.L2_MACHINERY, BadPollThatKnowsTheRoom.class),
                arguments(LiveRulesTest.L3, BadWireThatKnowsTheSocket.class),
                arguments(LiveRulesTest.T1, BadPollThatAsksTheClock.class),
                arguments(LiveRulesTest.T2, BadPollThatCommits.class),
                arguments(LiveRulesTest.N1, BadPollManager.class),
                arguments(LiveRulesTest.N2, BadPollWithName.class));
    }
}
