package eu.secu4all.people.boundary;

import eu.secu4all.people.control.OrganisationStore;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The organisations that persons belong to. Everybody signed in may see them, administrators keep them. */
@Stateless
public class Organisations {

    @Inject
    private OrganisationStore store;

    /** All organisations by name. There are some hundreds at most. */
    public List<OrganisationView> list() {
        return store.list().stream().map(PersonViews::of).toList();
    }

    public Optional<OrganisationView> find(long id) {
        return store.find(id).map(PersonViews::of);
    }

    /** How many open accounts it has. */
    public long members(long id) {
        return store.members(id);
    }

    /**
     * Adds an organisation.
     *
     * @param country ISO 3166-1 code of two letters
     * @throws Refused {@code no-right}, {@code people.name-taken}, {@code people.name-missing},
     *     {@code people.name-long}, {@code people.country-unknown}
     */
    public OrganisationView add(Caller administrator, String name, String city, String country) {
        administrator.require(Role.ADMINISTRATOR);
        return PersonViews.of(store.add(name, city, country));
    }

    /**
     * Changes an organisation.
     *
     * @throws Refused {@code people.organisation-unknown}, and as {@link #add}
     */
    public OrganisationView change(Caller administrator, OrganisationView changed) {
        administrator.require(Role.ADMINISTRATOR);
        return PersonViews.of(store.change(changed.id(), changed.name(), changed.city(), changed.country()));
    }

    /**
     * Removes an organisation that nobody belongs to.
     *
     * @throws Refused {@code no-right}, {@code people.organisation-unknown}, {@code people.organisation-used} while it
     *     has persons
     */
    public void remove(Caller administrator, long id) {
        administrator.require(Role.ADMINISTRATOR);
        store.remove(id);
    }
}
