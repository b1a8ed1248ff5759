package eu.secu4all.it.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/** Somebody who has done nothing yet, so that a test finds what it expects whichever tests ran before. */
public final class Newcomer {

    private Newcomer() {}

    /** The e-mail address of a new person with the organisation, language, roles and password of this one. */
    public static String like(Connection database, String email) throws SQLException {
        String name = "Newcomer " + UUID.randomUUID();
        String own = name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@learner.example";
        try (PreparedStatement insert =
                database.prepareStatement("insert into person (email, name, organisation, language,"
                        + " administrator, trainer, coordinator, learner, active, password_hash, password_set_ms, created_ms,"
                        + " version) select ?, ?, organisation, language, administrator, trainer, coordinator, learner, active,"
                        + " password_hash, password_set_ms, created_ms, 1 from person where email = ?")) {
            insert.setString(1, own);
            insert.setString(2, name);
            insert.setString(3, email);
            if (insert.executeUpdate() != 1) {
                throw new AssertionError("nobody is called " + email);
            }
        }
        return own;
    }
}
