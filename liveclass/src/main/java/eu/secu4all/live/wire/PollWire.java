package eu.secu4all.live.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import eu.secu4all.live.poll.Answer;
import eu.secu4all.live.poll.PollCommand;
import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;

/** The words of polls, and answers, which are known by their only key. */
final class PollWire {

    private static final Map<String, Class<? extends Answer>> ANSWERS = Map.of(
            "options", Answer.Options.class,
            "point", Answer.Point.class,
            "number", Answer.Quantity.class,
            "words", Answer.Words.class,
            "text", Answer.Text.class);

    private PollWire() {}

    static void commands(Words<SessionCommand> words) {
        words.of(
                        SessionCommand.OfPoll.class,
                        wrapped -> ((SessionCommand.OfPoll) wrapped).command(),
                        SessionCommand.OfPoll::new)
                .word("poll.open", PollCommand.Open.class)
                .word("poll.close", PollCommand.Close.class)
                .word("poll.reopen", PollCommand.Reopen.class)
                .word("poll.reveal", PollCommand.Reveal.class)
                .word("poll.again", PollCommand.Again.class)
                .word("poll.vote", PollCommand.Vote.class)
                .word("poll.withdraw", PollCommand.Withdraw.class)
                .word("poll.strike", PollCommand.Strike.class);
    }

    static void events(Words<SessionEvent> words) {
        words.of(
                        SessionEvent.OfPoll.class,
                        wrapped -> ((SessionEvent.OfPoll) wrapped).event(),
                        SessionEvent.OfPoll::new)
                .word("poll.opened", PollEvent.Opened.class)
                .word("poll.closed", PollEvent.Closed.class)
                .word("poll.reopened", PollEvent.Reopened.class)
                .word("poll.revealed", PollEvent.Revealed.class)
                .word("ballot.cast", PollEvent.BallotCast.class)
                .word("ballot.withdrawn", PollEvent.BallotWithdrawn.class)
                .word("poll.struck", PollEvent.Struck.class);
    }

    static final class AnswerReader extends StdDeserializer<Answer> {

        @Serial
        private static final long serialVersionUID = 1L;

        AnswerReader() {
            super(Answer.class);
        }

        @Override
        public Answer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode answer = context.readTree(parser);
            if (!answer.isObject() || answer.size() != 1) {
                return context.reportInputMismatch(Answer.class, "an answer has exactly one key");
            }
            Class<? extends Answer> kind = ANSWERS.get(answer.fieldNames().next());
            if (kind == null
                    || (kind == Answer.Quantity.class && !answer.get("number").isNumber())) {
                return context.reportInputMismatch(Answer.class, "no such kind of answer");
            }
            return context.readTreeAsValue(answer, kind);
        }
    }
}
