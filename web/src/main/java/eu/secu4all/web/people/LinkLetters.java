package eu.secu4all.web.people;

import eu.secu4all.language.Language;
import eu.secu4all.notice.boundary.Letter;
import eu.secu4all.people.boundary.IssuedLink;
import eu.secu4all.people.boundary.LinkKind;
import eu.secu4all.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** One-time links as addresses, and as letters to those whom they belong to. */
@RequestScoped
public class LinkLetters {

    /** Nobody has told us where the reader is; the zone stands in the letter. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    @Inject
    private Visitor visitor;

    /** Where the link leads. */
    public String addressOf(IssuedLink link) {
        String page = link.kind() == LinkKind.INVITATION ? "/invitation" : "/reset";
        return visitor.baseUrl() + page + "?key=" + link.key();
    }

    /** In the language of the person: their name, the link, until when it is good, and our address. */
    public Letter letterFor(IssuedLink link) {
        Language language = link.person().language();
        return new Letter(
                link.person().email(),
                language,
                link.kind() == LinkKind.INVITATION ? "invitation" : "reset",
                List.of(link.person().name(), addressOf(link), untilOf(link, language), visitor.baseUrl()));
    }

    /** When the link ends, as people of that language write it. */
    public String untilOf(IssuedLink link, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .format(ZonedDateTime.ofInstant(link.expires(), ZONE))
                + " (" + ZONE.getId().replace("Europe/", "") + ")";
    }
}
