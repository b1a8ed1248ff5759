package eu.secu4all.learning.control;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.quiz.Answer;
import java.io.UncheckedIOException;

/** How answers are stored. */
public final class AnswerJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().addMixIn(Answer.class, Kinds.class);

    private AnswerJson() {}

    /** The names in the database; never change one. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Choice.class, name = "choice"),
        @JsonSubTypes.Type(value = Answer.Choices.class, name = "choices"),
        @JsonSubTypes.Type(value = Answer.Order.class, name = "order"),
        @JsonSubTypes.Type(value = Answer.Matches.class, name = "matches"),
        @JsonSubTypes.Type(value = Answer.Quantity.class, name = "quantity"),
        @JsonSubTypes.Type(value = Answer.Gaps.class, name = "gaps"),
        @JsonSubTypes.Type(value = Answer.Spots.class, name = "spots"),
        @JsonSubTypes.Type(value = Answer.Words.class, name = "words")
    })
    private interface Kinds {}

    public static String text(Answer answer) {
        try {
            return MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Answer answer(String json) {
        try {
            return MAPPER.readValue(json, Answer.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
