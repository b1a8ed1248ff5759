package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * What a trainer decides about a session apart from its run sheet.
 *
 * @param lobby what people read while they wait for the start
 * @param source the language the trainer writes in; the title must exist in it
 * @param coTrainers ids of the persons who lead it too; its leader is not among them
 */
public record SessionDetails(
        LocalizedText title,
        LocalizedText description,
        LocalizedText lobby,
        Language source,
        Instant start,
        ZoneId zone,
        Set<Long> coTrainers,
        Doors doors) {

    public SessionDetails {
        coTrainers = Set.copyOf(coTrainers);
    }

    /**
     * Who may come besides the trainers.
     *
     * @param people ids of those named; they may come whatever {@code admits} says
     * @param organisation ORGANISATION: its id; else 0
     * @param guests people without an account may come with the join code
     * @param guestOrganisation guests are asked for their organisation
     */
    public record Doors(Admits admits, Set<Long> people, long organisation, boolean guests, boolean guestOrganisation) {
        public Doors {
            people = Set.copyOf(people);
        }
    }

    public enum Admits {
        /** Only those named. */
        NAMED,
        /** Everybody of one organisation. */
        ORGANISATION,
        /** Everybody who has the join code. */
        CODE
    }
}
