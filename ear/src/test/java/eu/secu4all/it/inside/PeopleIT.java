package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.IssuedLink;
import eu.secu4all.people.boundary.LinkKind;
import eu.secu4all.people.boundary.OneTimeLinks;
import eu.secu4all.people.boundary.OrganisationView;
import eu.secu4all.people.boundary.Organisations;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonDraft;
import eu.secu4all.people.boundary.PersonQuery;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.people.boundary.SignIn;
import eu.secu4all.people.boundary.SignIn.Proof;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeopleIT extends InsideProduct {

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private OneTimeLinks links;

    @Inject
    private SignIn signIn;

    private final String email = UUID.randomUUID() + "@stadt.example";
    private Caller administrator;
    private Caller trainer;
    private Caller learner;

    @BeforeEach
    void meet() {
        administrator = person("ines.castel@secu4all.example");
        trainer = person("tomas.lindqvist@secu4all.example");
        learner = person("giulia.ferrari@comune-ferrara.example");
    }

    @Test
    @DisplayName("PEOPLE-2 only administrators invite, change and close others; trainers may find them")
    void keepsRights() {
        PersonDraft draft = draft(Role.LEARNER);
        for (Caller caller : new Caller[] {trainer, learner}) {
            refused("no-right", () -> people.invite(caller, draft));
            refused("no-right", () -> people.change(caller, caller.person(), 1, draft));
            refused("no-right", () -> people.close(caller, administrator.person()));
            refused("no-right", () -> people.newLink(caller, administrator.person()));
            refused("no-right", () -> organisations.add(caller, "Stadt Nirgendwo", "Nirgendwo", "DE"));
        }
        refused("no-right", () -> people.search(learner, PersonQuery.of("", 10)));
        refused("no-right", () -> people.get(learner, trainer.person()));
        assertThat(people.search(trainer, PersonQuery.of("giulia", 10)).persons())
                .extracting(PersonView::name)
                .contains("Giulia Ferrari");
        assertThat(people.get(learner, learner.person()).name()).isEqualTo("Giulia Ferrari");
    }

    @Test
    @DisplayName("PEOPLE-1 an address belongs to one person, in whatever case it is typed")
    void keepsAddressesApart() {
        people.invite(administrator, draft(Role.LEARNER));
        PersonDraft again = new PersonDraft(
                "Somebody", email.toUpperCase(Locale.ROOT), learner.organisation(), Language.EN, Set.of(Role.LEARNER));

        refused("people.email-taken", () -> people.invite(administrator, again));
    }

    @Test
    @DisplayName("PEOPLE-3 the last administrator who can sign in cannot be closed or lose the role")
    void keepsOneAdministrator() {
        PersonView last = people.get(administrator, administrator.person());
        people.invite(administrator, draft(Role.ADMINISTRATOR));

        refused("people.last-administrator", () -> people.close(administrator, last.id()));
        refused(
                "people.last-administrator",
                () -> people.change(
                        administrator,
                        last.id(),
                        last.version(),
                        new PersonDraft(
                                last.name(),
                                last.email(),
                                last.organisation(),
                                last.language(),
                                Set.of(Role.TRAINER))));
    }

    @Test
    @DisplayName("nobody overwrites what they have not seen")
    void noticesChanges() {
        PersonView invited = people.invite(administrator, draft(Role.LEARNER)).person();
        PersonView changed = people.change(administrator, invited.id(), invited.version(), draft(Role.TRAINER));
        assertThat(changed.roles()).containsExactly(Role.TRAINER);

        refused(
                "changed-meanwhile",
                () -> people.change(administrator, invited.id(), invited.version(), draft(Role.LEARNER)));
    }

    @Test
    @DisplayName("PEOPLE-6 a link works once, a new one ends the old one, and a bad password leaves it good")
    void linksWorkOnce() {
        IssuedLink first = people.invite(administrator, draft(Role.LEARNER));
        IssuedLink second = people.newLink(administrator, first.person().id());
        assertThat(second.kind()).isEqualTo(LinkKind.INVITATION);

        refused("people.link-unknown", () -> links.setPassword(first.key(), "drei rote laternen"));
        refused("people.password-short", () -> links.setPassword(second.key(), "kurz"));
        links.setPassword(second.key(), "drei rote laternen");
        refused("people.link-unknown", () -> links.setPassword(second.key(), "vier rote laternen"));
        assertThat(signIn.verify(email, "drei rote laternen", "PEOPLE-6")).isNotNull();
    }

    @Test
    @DisplayName("PEOPLE-7 a new password and a closed account end what is signed in")
    void endsProofs() {
        IssuedLink invitation = people.invite(administrator, draft(Role.LEARNER));
        Proof old = links.setPassword(invitation.key(), "drei rote laternen");
        IssuedLink reset = people.newLink(administrator, old.person());
        assertThat(reset.kind()).isEqualTo(LinkKind.PASSWORD_RESET);
        assertThat(signIn.current(old)).isPresent();

        Proof fresh = links.setPassword(reset.key(), "vier rote laternen");
        assertThat(signIn.current(old)).isEmpty();
        assertThat(signIn.current(fresh)).isPresent();
        people.close(administrator, old.person());
        assertThat(signIn.current(fresh)).isEmpty();
        refused("people.sign-in-wrong", () -> signIn.verify(email, "vier rote laternen", "PEOPLE-7"));
        refused("people.account-closed", () -> people.newLink(administrator, old.person()));
    }

    @Test
    @DisplayName("an organisation with people stays, and its name is its own")
    void keepsOrganisations() {
        String name = "Stadt " + UUID.randomUUID();
        OrganisationView city = organisations.add(administrator, name, "Neustadt", "de");
        assertThat(city.country()).isEqualTo("DE");

        refused("people.name-taken", () -> organisations.add(administrator, name, "Altstadt", "DE"));
        refused("people.country-unknown", () -> organisations.add(administrator, name + "2", "Neustadt", "XX"));
        refused("people.organisation-used", () -> organisations.remove(administrator, learner.organisation()));
        organisations.remove(administrator, city.id());
        assertThat(organisations.find(city.id())).isEmpty();
    }

    private PersonDraft draft(Role role) {
        return new PersonDraft("Greta Vogel", email, learner.organisation(), Language.DE, Set.of(role));
    }

    private Caller person(String address) {
        return people.findByEmail(Caller.HOUSE, address).orElseThrow().caller();
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).hasMessageContaining(key);
    }
}
