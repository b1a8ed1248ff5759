package eu.secu4all.web.people;

import eu.secu4all.people.boundary.OrganisationView;
import eu.secu4all.people.boundary.Organisations;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The organisations, and a form that adds one or changes the one picked from the list. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class OrganisationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private boolean open;
    private long id;
    private String name = "";
    private String city = "";
    private String country = "";

    public void add() {
        fill(new OrganisationView(0, "", "", ""));
    }

    public void pick(long picked) {
        organisations.find(picked).ifPresent(this::fill);
    }

    public void save() {
        OrganisationView theirs = new OrganisationView(id, name, city, country);
        if (id == 0) {
            organisations.add(user.caller(), name, city, country);
        } else {
            organisations.change(user.caller(), theirs);
        }
        words.done("people", "organisations.saved", name);
        open = false;
    }

    public void remove() {
        organisations.remove(user.caller(), id);
        words.done("people", "organisations.removed", name);
        open = false;
    }

    public void cancel() {
        open = false;
    }

    private void fill(OrganisationView organisation) {
        id = organisation.id();
        name = organisation.name();
        city = organisation.city();
        country = organisation.country();
        open = true;
    }

    public List<OrganisationView> getList() {
        return organisations.list();
    }

    public long members(long organisation) {
        return organisations.members(organisation);
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isNew() {
        return id == 0;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
