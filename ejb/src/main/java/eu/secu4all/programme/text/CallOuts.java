package eu.secu4all.programme.text;

import java.util.Set;

/** The kinds of call-outs. */
public final class CallOuts {

    public static final String QUESTION = "QUESTION";
    public static final String ANSWER = "ANSWER";

    /** Those that only say something. */
    public static final Set<String> PLAIN = Set.of("NOTE", "EXAMPLE", "REMEMBER", "CAUTION");

    private CallOuts() {}
}
