package eu.secu4all.web.learning;

import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.certificate.boundary.Certificates;
import eu.secu4all.learning.boundary.EnrolmentView;
import eu.secu4all.learning.boundary.Enrolments;
import eu.secu4all.learning.boundary.Progress;
import eu.secu4all.learning.boundary.ProgressView;
import eu.secu4all.learning.rule.Standing.ModuleStanding;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import eu.secu4all.web.programme.Shown;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What to do next in the programmes, for the home page. */
@Named
@RequestScoped
public class HomePage {

    /** So long a certificate is news. */
    private static final Duration NEWS = Duration.ofDays(14);

    @Inject
    private Enrolments enrolments;

    @Inject
    private Progress progress;

    @Inject
    private Certificates certificates;

    @Inject
    private Titles titles;

    @Inject
    private TakingPartPage takingPart;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final List<Course> courses = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private List<Invitation> invitations;
    private List<CertificateView> earned;

    /** A programme in which one takes part. */
    public record Course(Shown title, Taking taking) {}

    /** A date to keep; {@code over} once it has passed. */
    public record Deadline(Instant at, String text, boolean over) {}

    /** A programme to which one is invited. */
    public record Invitation(String programme, Shown title) {}

    @PostConstruct
    void show() {
        for (EnrolmentView enrolment : enrolments.mine(user.caller())) {
            titles.title(enrolment.programme()).ifPresent(title -> take(enrolment, title));
        }
        deadlines.sort(Comparator.comparing(Deadline::at));
        invitations = enrolments.invitations(user.caller()).stream()
                .flatMap(id -> titles.title(id).map(title -> new Invitation(id, title)).stream())
                .toList();
        Instant since = clock.instant().minus(NEWS);
        earned = certificates.mine(user.caller()).stream()
                .filter(one -> one.issued().isAfter(since) && one.revocation().isEmpty())
                .toList();
    }

    private void take(EnrolmentView enrolment, Shown title) {
        String programme = enrolment.programme();
        Optional<ProgressView> view = progress.find(user.caller(), programme);
        if (view.isEmpty()) {
            return;
        }
        if (view.get().standing().modules().stream().anyMatch(ModuleStanding::done)) {
            progress.honour(user.caller(), programme);
        }
        courses.add(new Course(title, takingPart.taking(programme)));
        if (!view.get().standing().done()) {
            enrolment.cohort().ifPresent(dates -> deadlines.add(due(dates)));
        }
        view.get().waits().forEach((key, until) -> titles.unit(programme, key)
                .ifPresent(unit -> deadlines.add(wait(unit, until))));
    }

    private Deadline due(EnrolmentView.Dates dates) {
        boolean over = dates.due().isBefore(clock.instant());
        String day = Days.day(dates.due(), user.getLocale());
        return new Deadline(
                dates.due(), words.say("learning", over ? "home.due-over" : "home.due", dates.name(), day), over);
    }

    private Deadline wait(UnitLine unit, Instant until) {
        return new Deadline(
                until, words.say("learning", "home.wait", unit.title(), Days.moment(until, user.getLocale())), false);
    }

    public List<Course> getCourses() {
        return courses;
    }

    public List<Deadline> getDeadlines() {
        return deadlines;
    }

    public List<Invitation> getInvitations() {
        return invitations;
    }

    /** Titles of certificates of the last days, the latest first. */
    public List<String> getEarned() {
        return earned.stream().map(one -> one.title(user.getLanguage())).toList();
    }

    /** Takes part in nothing, and is invited to nothing. */
    public boolean isNew() {
        return courses.isEmpty() && invitations.isEmpty();
    }
}
