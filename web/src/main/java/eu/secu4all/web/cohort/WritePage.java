package eu.secu4all.web.cohort;

import eu.secu4all.learning.boundary.CohortView;
import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.learning.boundary.OrganisationProgress;
import eu.secu4all.message.boundary.MessageDraft;
import eu.secu4all.message.boundary.Messages;
import eu.secu4all.message.boundary.SentView;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** A message to people of a cohort, or of one's own organisation; at first to those who are behind. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class WritePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cohorts cohorts;

    @Inject
    private OrganisationProgress organisation;

    @Inject
    private Messages messages;

    @Inject
    private HeatTables tables;

    @Inject
    private CohortLetters letters;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private long cohort;
    private String programme = "";
    private String name = "";
    private Who who;
    private transient List<HeatRow> people = List.of();
    private Long[] chosen = {};
    private String subject = "";
    private String text = "";

    /** Before the page is shown: {@code cohort}, or 0 and the programme of one's own organisation. */
    public void show() {
        if (cohort == 0) {
            name = tables.title(programme).text();
            HeatColumns columns = tables.columns(programme);
            people = tables.rows(columns, organisation.members(user.caller(), programme));
        } else {
            CohortView view = cohorts.get(user.caller(), cohort);
            name = view.draft().name();
            HeatColumns columns = tables.columns(view.draft().programme());
            people = tables.rows(columns, cohorts.members(user.caller(), cohort));
        }
        if (who == null) {
            who = people.stream().anyMatch(Who.BEHIND::holds) ? Who.BEHIND : Who.ALL;
        }
        choose();
    }

    /** After other people were chosen at once. */
    public void choose() {
        chosen = people.stream().filter(who::holds).map(HeatRow::person).toArray(Long[]::new);
    }

    public String send() {
        MessageDraft draft = new MessageDraft(subject, text);
        Set<Long> to = Set.of(chosen);
        if (cohort == 0) {
            messages.toOrganisation(user.caller(), programme, to, draft);
        } else {
            messages.toCohort(user.caller(), cohort, to, draft);
        }
        letters.send(to, draft);
        words.done("cohort", letters.isSent() ? "write.sent-mail" : "write.sent", to.size());
        return cohort == 0
                ? "/cohorts/organisation.xhtml?programme=" + programme + "&faces-redirect=true"
                : "/cohorts/cohort.xhtml?id=" + cohort + "&faces-redirect=true";
    }

    /** A message of the last weeks. */
    public record Sent(String subject, String text, String day, int people) {}

    public List<Sent> getSent() {
        return messages.sent(user.caller()).stream().map(this::sent).toList();
    }

    private Sent sent(SentView message) {
        return new Sent(message.subject(), message.text(), Days.say(message.at(), user.getLocale()), message.people());
    }

    public boolean isMailed() {
        return letters.isSent();
    }

    /** Where the page came from. */
    public String getBack() {
        return cohort == 0 ? "/cohorts/organisation?programme=" + programme : "/cohorts/cohort?id=" + cohort;
    }

    public Who[] getWhos() {
        return Who.values();
    }

    public long count(Who some) {
        return people.stream().filter(some::holds).count();
    }

    public List<HeatRow> getPeople() {
        return people;
    }

    public String getName() {
        return name;
    }

    public long getCohort() {
        return cohort;
    }

    public void setCohort(long cohort) {
        this.cohort = cohort;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Who getWho() {
        return who;
    }

    public void setWho(Who who) {
        this.who = who;
    }

    public Long[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen.clone();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
