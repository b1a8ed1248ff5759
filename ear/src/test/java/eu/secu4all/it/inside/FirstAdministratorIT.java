package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.FirstAdministrator;
import eu.secu4all.people.boundary.LinkKind;
import eu.secu4all.people.boundary.OneTimeLinks;
import eu.secu4all.people.boundary.OrganisationView;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test sees a platform without administrators, and leaves no trace: its transaction is rolled back. */
class FirstAdministratorIT extends InsideProduct {

    private static final FirstAdministrator FIRST = new FirstAdministrator(
            "Karla Neumann",
            "karla@stadt.example",
            "eine lange laterne",
            Language.DE,
            new OrganisationView(0, "Stadt Hameln", "Hameln", "DE"));

    @Inject
    private OneTimeLinks links;

    @Resource
    private UserTransaction transaction;

    @Resource(mappedName = "java:app/jdbc/secu4all")
    private DataSource database;

    private String key;

    /** The link is committed: the server reads it before its transaction has written anything. */
    @BeforeEach
    void begin() throws Exception {
        key = UUID.randomUUID().toString();
        change("insert into one_time_link (hash, purpose) values (sha2('" + key + "', 256), 'SET_UP')");
        transaction.begin();
    }

    @AfterEach
    void leaveNoTrace() throws Exception {
        transaction.rollback();
        change("delete from one_time_link where hash = sha2('" + key + "', 256)");
    }

    @Test
    @DisplayName("PEOPLE-8 the set-up link makes the first administrator and their organisation")
    void makesTheFirst() throws Exception {
        nobodyAdministrates();

        assertThat(links.find(key)).get().satisfies(link -> assertThat(link.kind())
                .isEqualTo(LinkKind.SET_UP));
        assertThat(links.setUp(key, FIRST).person()).isPositive();
        assertThatThrownBy(() -> links.setUp(key, FIRST)).hasMessageContaining("people.link-unknown");
    }

    @Test
    @DisplayName("PEOPLE-8 nobody becomes the first administrator where there is one")
    void notWhereThereIsOne() throws Exception {
        assertThat(links.find(key)).isPresent();

        assertThatThrownBy(() -> links.setUp(key, FIRST)).hasMessageContaining("people.link-unknown");
    }

    @Test
    @DisplayName("PEOPLE-8 without the link nobody becomes the first administrator")
    void notWithoutLink() throws Exception {
        nobodyAdministrates();

        assertThatThrownBy(() -> links.setUp("a guess", FIRST)).hasMessageContaining("people.link-unknown");
    }

    private void nobodyAdministrates() throws SQLException {
        change("update person set administrator = false");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
