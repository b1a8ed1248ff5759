package eu.secu4all.web.people;

import eu.secu4all.language.Language;
import eu.secu4all.notice.boundary.Mail;
import eu.secu4all.notice.boundary.Sending;
import eu.secu4all.people.boundary.IssuedLink;
import eu.secu4all.people.boundary.OrganisationView;
import eu.secu4all.people.boundary.Organisations;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One person, for administrators: invite, change, close, and links when they lost theirs. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Mail mail;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private LinkLetters letters;

    private final PersonForm form = new PersonForm();
    private long id;
    private boolean invited;
    private boolean active = true;
    private int version;
    private String link;
    private String linkUntil;

    /** Before the page is shown: 0 for somebody new. */
    public void show() {
        if (id != 0) {
            take(people.get(user.caller(), id));
        }
    }

    public void save() {
        if (id == 0) {
            IssuedLink issued = people.invite(user.caller(), form.draft());
            take(issued.person());
            handOver(issued);
        } else {
            take(people.change(user.caller(), id, version, form.draft()));
            words.done("frame", "saved");
        }
    }

    public void renewLink() {
        handOver(people.newLink(user.caller(), id));
    }

    public void close() {
        people.close(user.caller(), id);
        take(people.get(user.caller(), id));
        link = null;
        words.done("people", "person.closed", form.getName());
    }

    public void reopen() {
        people.reopen(user.caller(), id);
        take(people.get(user.caller(), id));
        words.done("people", "person.reopened", form.getName());
    }

    private void handOver(IssuedLink issued) {
        Sending sending = mail.send(letters.letterFor(issued));
        boolean sent = sending == Sending.SENT;
        link = sent ? null : letters.addressOf(issued);
        linkUntil = letters.untilOf(issued, user.getLanguage());
        if (sent) {
            words.done("people", "person.link-sent", issued.person().email());
        }
    }

    private void take(PersonView person) {
        form.show(person);
        id = person.id();
        invited = person.invited();
        active = person.active();
        version = person.version();
    }

    public List<OrganisationView> getOrganisations() {
        return organisations.list();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public PersonForm getForm() {
        return form;
    }

    public boolean isNew() {
        return id == 0;
    }

    public boolean isInvited() {
        return invited;
    }

    public boolean isActive() {
        return active;
    }

    /** The one-time link to hand over by oneself; null when it was mailed, or when none was made. */
    public String getLink() {
        return link;
    }

    public String getLinkUntil() {
        return linkUntil;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
