package eu.secu4all.quiz;

import eu.secu4all.language.LocalizedText;
import java.math.BigDecimal;

/** A number; {@code unit} may be empty. */
public record Numeric(Stem stem, BigDecimal answer, BigDecimal tolerance, LocalizedText unit) implements Question {

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.numeric(this);
    }
}
