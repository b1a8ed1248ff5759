package eu.secu4all.programme.writing.boundary;

import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.UnitText;
import java.util.List;

/**
 * A text as it lies before its author: it need not be right.
 *
 * @param body Markdown, with line ends as {@code \n}
 * @param current of a translation: it says what the source text says now
 */
public record Sheet(
        String title, String summary, UnitText.Status status, List<Source> sources, String body, boolean current) {

    /** Nothing yet. */
    public static final Sheet BLANK = new Sheet("", "", UnitText.Status.DRAFT, List.of(), "", true);

    public Sheet {
        sources = List.copyOf(sources);
        body = body.replace("\r\n", "\n").replace('\r', '\n');
    }
}
