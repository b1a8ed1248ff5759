package eu.secu4all.web.certificate;

import eu.secu4all.certificate.boundary.AttendanceCertificates;
import eu.secu4all.certificate.boundary.Attendee;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import eu.secu4all.web.schedule.SessionPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Part of the page of an ended session: its trainers issue certificates of attendance. */
@Named
@RequestScoped
public class AttendancePage {

    /** What is proposed: three quarters of the planned length. */
    private static final double SHARE = 0.75;

    @Inject
    private AttendanceCertificates certificates;

    @Inject
    private SessionPage session;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private Integer minutes;
    private List<Attendee> attendees;

    public String issue() {
        int issued = certificates.issue(user.caller(), session.getId(), minutes);
        words.done("certificate", "attendance.done", issued);
        return "/schedule/session.xhtml?id=" + session.getId() + "&faces-redirect=true";
    }

    public List<Attendee> getAttendees() {
        if (attendees == null) {
            attendees = certificates.attendees(user.caller(), session.getId());
        }
        return attendees;
    }

    public Integer getMinutes() {
        if (minutes == null) {
            minutes = Math.max(1, (int) (session.getSession().minutes() * SHARE));
        }
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
