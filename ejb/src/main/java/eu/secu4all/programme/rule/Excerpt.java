package eu.secu4all.programme.rule;

import eu.secu4all.programme.boundary.ProgrammeSearch.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of a text in which words were found (FIND-1), and the words that can be looked for (FIND-2). */
public final class Excerpt {

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;

    /** The database does not keep shorter ones. */
    private static final int WORD_MIN = 3;

    /** The database keeps none of these, so asking for them would find nothing. */
    private static final Set<String> NOT_KEPT = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private Excerpt() {}

    /** The words of a question that can be looked for: letters and digits, in lower case. */
    public static List<String> words(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= WORD_MIN && !NOT_KEPT.contains(word))
                .distinct()
                .toList();
    }

    /** The part around the first of these words, with all of them marked. */
    public static List<Piece> of(String text, List<String> words) {
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")[\\p{L}\\p{N}]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Matcher matcher = pattern.matcher(text);
        int first = matcher.find() ? matcher.start() : 0;
        int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        int to = text.length() <= from + LENGTH ? text.length() : Math.max(first, text.lastIndexOf(' ', from + LENGTH));
        List<Piece> pieces = new ArrayList<>();
        int done = from;
        matcher.region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            add(pieces, (pieces.isEmpty() && from > 0 ? "… " : "") + text.substring(done, matcher.start()), false);
            add(pieces, matcher.group(), true);
            done = matcher.end();
        }
        add(pieces, text.substring(done, to) + (to < text.length() ? " …" : ""), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
