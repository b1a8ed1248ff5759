package eu.secu4all.web.schedule;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.schedule.boundary.SessionDetails;
import eu.secu4all.schedule.boundary.SessionDetails.Admits;
import eu.secu4all.schedule.boundary.SessionDetails.Doors;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.schedule.draft.TextDraft;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** The fields of a session apart from its run sheet. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TextDraft title = new TextDraft();
    private TextDraft description = new TextDraft();
    private TextDraft lobby = new TextDraft();
    private Language source;
    private String start;
    private String zone;
    private Admits admits = Admits.NAMED;
    private long organisation;
    private boolean guests;
    private boolean guestOrganisation;
    private final PeoplePicker coTrainers = new PeoplePicker(Role.TRAINER);
    private final PeoplePicker invited = new PeoplePicker(null);

    SessionForm(Language source, Instant start, ZoneId zone) {
        this.source = source;
        this.zone = zone.getId();
        showStart(start);
    }

    void show(SessionDetails details, Collection<PersonName> coTrainers, Collection<PersonName> invited) {
        title = new TextDraft(details.title());
        description = new TextDraft(details.description());
        lobby = new TextDraft(details.lobby());
        source = details.source();
        zone = details.zone().getId();
        showStart(details.start());
        admits = details.doors().admits();
        organisation = details.doors().organisation();
        guests = details.doors().guests();
        guestOrganisation = details.doors().guestOrganisation();
        this.coTrainers.choose(coTrainers);
        this.invited.choose(invited);
    }

    final void showStart(Instant instant) {
        start = LocalDateTime.ofInstant(instant, ZoneId.of(zone))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    SessionDetails details() {
        boolean byOrganisation = admits == Admits.ORGANISATION;
        return new SessionDetails(
                title.text(),
                description.text(),
                lobby.text(),
                source,
                instant(),
                ZoneId.of(zone),
                coTrainers.ids(),
                new Doors(
                        admits, invited.ids(), byOrganisation ? organisation : 0, guests, guests && guestOrganisation));
    }

    private Instant instant() {
        try {
            return LocalDateTime.parse(start).atZone(ZoneId.of(zone)).toInstant();
        } catch (DateTimeParseException e) {
            Refused refused = new Refused("session.start");
            refused.initCause(e);
            throw refused;
        }
    }

    public TextDraft getTitle() {
        return title;
    }

    public TextDraft getDescription() {
        return description;
    }

    public TextDraft getLobby() {
        return lobby;
    }

    public Language getSource() {
        return source;
    }

    public void setSource(Language source) {
        this.source = source;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Admits getAdmits() {
        return admits;
    }

    public void setAdmits(Admits admits) {
        this.admits = admits;
    }

    public boolean isByOrganisation() {
        return admits == Admits.ORGANISATION;
    }

    public long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(long organisation) {
        this.organisation = organisation;
    }

    public boolean isGuests() {
        return guests;
    }

    public void setGuests(boolean guests) {
        this.guests = guests;
    }

    public boolean isGuestOrganisation() {
        return guestOrganisation;
    }

    public void setGuestOrganisation(boolean guestOrganisation) {
        this.guestOrganisation = guestOrganisation;
    }

    public PeoplePicker getCoTrainers() {
        return coTrainers;
    }

    public PeoplePicker getInvited() {
        return invited;
    }
}
