package eu.secu4all.programme.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Puts in order what could do harm before anything is rendered (READ-2, READ-3). */
public final class Harmless extends AbstractVisitor {

    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:)[^\\s]+");

    private final Function<String, Optional<String>> pictures;

    Harmless(Function<String, Optional<String>> pictures) {
        this.pictures = pictures;
    }

    /** Whether a link may lead there. */
    public static boolean isLink(String destination) {
        return LINK.matcher(destination).matches();
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!isLink(link.getDestination())) {
            Mark.unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        Optional<String> address = pictures.apply(image.getDestination());
        if (address.isPresent()) {
            image.setDestination(address.get());
        } else {
            visitChildren(image);
            Mark.unwrap(image);
        }
    }
}
