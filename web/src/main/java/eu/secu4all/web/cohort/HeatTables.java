package eu.secu4all.web.cohort;

import eu.secu4all.learning.boundary.MemberView;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings together what a table shows: the titles of the units, the names of the people, and how far they have come. */
@RequestScoped
public class HeatTables {

    @Inject
    private Programmes programmes;

    @Inject
    private People people;

    @Inject
    private ActiveUser user;

    HeatColumns columns(String programme) {
        return HeatColumns.of(
                find(programme).orElseThrow(() -> new Refused("learning.programme-unknown")), user.getLanguage());
    }

    /** Its title; its id if nothing of it is published any more. */
    Title title(String programme) {
        return find(programme)
                .map(view -> Title.of(view.title(), user.getLanguage(), view.source(), programme))
                .orElse(new Title(programme, user.getLanguage().code()));
    }

    private Optional<ProgrammeView> find(String programme) {
        return programmes.catalogue(user.caller(), user.getLanguage()).stream()
                .filter(view -> view.id().equals(programme))
                .findFirst();
    }

    /** By name. */
    List<HeatRow> rows(HeatColumns columns, List<MemberView> members) {
        Map<Long, MemberView> byPerson = members.stream().collect(Collectors.toMap(MemberView::person, each -> each));
        return people.names(byPerson.keySet()).stream()
                .map(name -> row(name, byPerson.get(name.id()), columns))
                .toList();
    }

    private HeatRow row(PersonName name, MemberView member, HeatColumns columns) {
        Locale locale = user.getLocale();
        Map<UnitKey, State> states =
                member.standing().units().stream().collect(Collectors.toMap(UnitStanding::key, UnitStanding::state));
        return new HeatRow(
                name.id(),
                name.name(),
                name.organisationName(),
                member.standing().percent(),
                Tempo.of(member),
                member.seen(),
                member.seen().map(at -> Days.say(at, locale)).orElse(""),
                columns.units().stream()
                        .map(column -> cell(
                                states.getOrDefault(column.key(), State.CLOSED),
                                Optional.ofNullable(member.done().get(column.key())),
                                locale))
                        .toList());
    }

    private static HeatCell cell(State state, Optional<Instant> done, Locale locale) {
        return new HeatCell(
                state,
                done.map(Days::of),
                done.map(at -> Days.brief(at, locale)).orElse(""),
                done.map(at -> Days.say(at, locale)).orElse(""));
    }
}
