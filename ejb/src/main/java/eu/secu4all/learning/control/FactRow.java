package eu.secu4all.learning.control;

import eu.secu4all.learning.entity.LearnedFact;
import eu.secu4all.learning.rule.Fact;

/**
 * A fact as it is stored.
 *
 * @param item question or session; empty if there can be only one
 * @param amount mean or minutes; else 0
 */
record FactRow(String kind, String item, double amount) {

    private enum Kind {
        READ,
        CHECK,
        ANSWERED,
        HANDED_IN,
        ASSESSED,
        PASSED,
        ATTENDED,
        OPENED,
        DONE
    }

    static FactRow of(Fact fact) {
        if (fact instanceof Fact.CheckAnswered check) {
            return row(Kind.CHECK, check.question(), 0);
        }
        if (fact instanceof Fact.Answered answered) {
            return row(Kind.ANSWERED, answered.question(), 0);
        }
        if (fact instanceof Fact.Assessed assessed) {
            return row(Kind.ASSESSED, "", assessed.mean());
        }
        if (fact instanceof Fact.Attended attended) {
            return row(Kind.ATTENDED, String.valueOf(attended.session()), attended.minutes());
        }
        return row(simple(fact), "", 0);
    }

    private static FactRow row(Kind kind, String item, double amount) {
        return new FactRow(kind.name(), item, amount);
    }

    private static Kind simple(Fact fact) {
        if (fact instanceof Fact.Read) {
            return Kind.READ;
        }
        if (fact instanceof Fact.HandedIn) {
            return Kind.HANDED_IN;
        }
        if (fact instanceof Fact.Passed) {
            return Kind.PASSED;
        }
        return fact instanceof Fact.Opened ? Kind.OPENED : Kind.DONE;
    }

    static Fact fact(LearnedFact row) {
        return new FactRow(row.kind(), row.item(), row.amount()).fact();
    }

    Fact fact() {
        return switch (Kind.valueOf(kind)) {
            case READ -> new Fact.Read();
            case CHECK -> new Fact.CheckAnswered(item);
            case ANSWERED -> new Fact.Answered(item);
            case HANDED_IN -> new Fact.HandedIn();
            case ASSESSED -> new Fact.Assessed(amount);
            case PASSED -> new Fact.Passed();
            case ATTENDED -> new Fact.Attended(Long.parseLong(item), (int) amount);
            case OPENED -> new Fact.Opened();
            case DONE -> new Fact.Done();
        };
    }
}
