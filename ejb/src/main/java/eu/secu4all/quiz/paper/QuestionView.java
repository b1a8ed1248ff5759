package eu.secu4all.quiz.paper;

import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.quiz.Hotspot;
import java.util.List;
import java.util.Optional;

/**
 * A question as people see it before they answer: in one language, its parts shuffled and named by their places.
 *
 * @param number its place on the paper, from 1; for a check of a lesson its place in the lesson's bank
 */
public record QuestionView(int number, Said ask, int points, Form form) {

    /** How it is answered. */
    public sealed interface Form {}

    /** Answered by {@code Answer.Choice}, or if {@code several} by {@code Answer.Choices}. */
    public record Choose(List<Part> options, boolean several) implements Form {
        public Choose {
            options = List.copyOf(options);
        }
    }

    /** Answered by {@code Answer.Order}. */
    public record Sort(List<Part> items) implements Form {
        public Sort {
            items = List.copyOf(items);
        }
    }

    /** Answered by {@code Answer.Matches} from left to right. */
    public record Match(List<Part> lefts, List<Part> rights) implements Form {
        public Match {
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }
    }

    /** Answered by {@code Answer.Quantity}. */
    public record Count(Optional<Said> unit) implements Form {}

    /** Answered by {@code Answer.Gaps}: for a blank what was written, for a pick the name of the option. */
    public record Fill(List<Piece> pieces) implements Form {
        public Fill {
            pieces = List.copyOf(pieces);
        }
    }

    /** Answered by {@code Answer.Spots}; {@code image} is a picture of the unit. */
    public record Point(String image, Said alt, List<Place> places, boolean several) implements Form {
        public Point {
            places = List.copyOf(places);
        }
    }

    /** Answered by {@code Answer.Words}. */
    public record Write() implements Form {}

    /** A part of a question; {@code id} is what an answer calls it. */
    public record Part(String id, Said text) {}

    public record Place(String id, Said name, Hotspot.Box box) {}

    /** A piece of a text with gaps. */
    public sealed interface Piece {}

    public record Words(String text) implements Piece {}

    public record Blank(String id) implements Piece {}

    public record Pick(String id, List<Part> options) implements Piece {
        public Pick {
            options = List.copyOf(options);
        }
    }
}
