package eu.secu4all.web.schedule;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.people.boundary.Organisations;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.Gap;
import eu.secu4all.schedule.boundary.RunSheets;
import eu.secu4all.schedule.boundary.SessionDetails.Admits;
import eu.secu4all.schedule.boundary.SessionLine;
import eu.secu4all.schedule.boundary.SessionStatus;
import eu.secu4all.schedule.boundary.SessionView;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Visitor;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One session: when, who, how to get in, what it plays, and what is still missing. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class SessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sessions sessions;

    @Inject
    private RunSheets runSheets;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private ActiveUser user;

    @Inject
    private Visitor visitor;

    @Inject
    private Words words;

    @Inject
    private SessionLetters letters;

    private long id;
    private transient SessionView session;
    private transient SessionRow row;
    private transient List<Step> steps = List.of();
    private transient List<LanguageGaps> gaps = List.of();

    /** One line of the run sheet: when it is planned, and what. */
    public record Step(int number, String from, String title, int minutes, String kind) {}

    /**
     * What one language lacks.
     *
     * @param lines one an activity, in words
     */
    public record LanguageGaps(Language language, int count, List<String> lines) {}

    /** Before the page is shown. */
    public void show() {
        session = sessions.view(user.caller(), id);
        row = SessionRow.of(
                new SessionLine(
                        id,
                        session.details().title(),
                        session.details().source(),
                        session.details().start(),
                        session.details().zone(),
                        session.minutes(),
                        session.status(),
                        session.leader()),
                user.getLanguage());
        if (session.mayLead()) {
            List<Activity> activities = runSheets.plan(user.caller(), id).plan().activities();
            steps = stepsOf(activities);
            gaps = gapsOf(activities, runSheets.gaps(user.caller(), id));
        }
    }

    public String saveAsTemplate() {
        sessions.saveAsTemplate(user.caller(), id);
        words.done("schedule", "template.saved");
        return "/schedule/session.xhtml?id=" + id + "&faces-redirect=true";
    }

    public String delete() {
        SessionView deleted = sessions.view(user.caller(), id);
        sessions.delete(user.caller(), id);
        words.done("schedule", "session.deleted");
        letters.cancelled(deleted);
        return "/schedule/list.xhtml?faces-redirect=true";
    }

    private List<Step> stepsOf(List<Activity> activities) {
        List<Step> all = new ArrayList<>();
        Instant at = session.details().start();
        for (Activity activity : activities) {
            String from = Moments.hour(
                    at, session.details().zone(), user.getLanguage().locale());
            all.add(new Step(all.size() + 1, from, titleOf(activity), activity.minutes(), Kinds.of(activity)));
            at = at.plus(Duration.ofMinutes(activity.minutes()));
        }
        return all;
    }

    private List<LanguageGaps> gapsOf(List<Activity> activities, List<Gap> found) {
        List<LanguageGaps> all = new ArrayList<>();
        for (Language language : Language.values()) {
            List<Gap> own =
                    found.stream().filter(gap -> gap.language() == language).toList();
            int count = own.stream().mapToInt(gap -> gap.missing().size()).sum();
            all.add(new LanguageGaps(
                    language,
                    count,
                    own.stream().map(gap -> inWords(activities, gap)).toList()));
        }
        return all;
    }

    private String inWords(List<Activity> activities, Gap gap) {
        String where = activities.stream()
                .filter(activity -> activity.id().equals(gap.activity()))
                .findFirst()
                .map(activity -> activities.indexOf(activity) + 1 + ". " + titleOf(activity))
                .orElse(words.say("schedule", "gaps.session"));
        String what = gap.missing().stream()
                .map(missing -> words.say("schedule", "place." + missing.place(), missing.number()))
                .distinct()
                .collect(Collectors.joining(", "));
        return where + ": " + what;
    }

    private String titleOf(Activity activity) {
        return activity.title()
                .in(user.getLanguage(), session.details().source())
                .map(Said::text)
                .orElse("–");
    }

    /** The description in the reader's language, else in the source language; empty if there is none. */
    public String getDescription() {
        return session.details()
                .description()
                .in(user.getLanguage(), session.details().source())
                .map(Said::text)
                .orElse("");
    }

    /** Names of those who lead it. */
    public String getTrainers() {
        List<Long> ids = new ArrayList<>(session.details().coTrainers());
        ids.add(session.leader());
        return people.names(ids).stream().map(PersonName::name).collect(Collectors.joining(", "));
    }

    public List<PersonName> getInvited() {
        return people.names(session.details().doors().people());
    }

    public String getOrganisation() {
        return organisations
                .find(session.details().doors().organisation())
                .map(organisation -> organisation.name())
                .orElse("");
    }

    public boolean isForOrganisation() {
        return session.details().doors().admits() == Admits.ORGANISATION;
    }

    /** The address behind the QR code. */
    public String getJoinUrl() {
        return visitor.baseUrl() + "/join/" + session.joinCode();
    }

    public QrCode getQr() {
        return QrCode.of(getJoinUrl());
    }

    public boolean isBlank() {
        return steps.isEmpty();
    }

    public boolean isComplete() {
        return gaps.stream().allMatch(gap -> gap.count() == 0);
    }

    public boolean isEnded() {
        return session.status() == SessionStatus.ENDED;
    }

    public boolean isLeading() {
        return session.leader() == user.caller().person()
                || session.details().coTrainers().contains(user.caller().person());
    }

    public SessionView getSession() {
        return session;
    }

    public SessionRow getRow() {
        return row;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public List<LanguageGaps> getGaps() {
        return gaps;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
