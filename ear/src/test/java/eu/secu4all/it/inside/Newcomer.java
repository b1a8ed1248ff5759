package eu.secu4all.it.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Somebody who has done nothing yet, so that a test finds what it expects whichever tests ran before. */
public final class Newcomer {

    private Newcomer() {}

    /** The e-mail address of a new person with the name, organisation, language, roles and password of this one. */
    public static String like(Connection database, String email) throws SQLException {
        String own = UUID.randomUUID() + "." + email;
        try (PreparedStatement insert =
                database.prepareStatement("insert into person (email, name, organisation, language,"
                        + " administrator, trainer, coordinator, learner, active, password_hash, password_set_ms, created_ms,"
                        + " version) select ?, name, organisation, language, administrator, trainer, coordinator, learner, active,"
                        + " password_hash, password_set_ms, created_ms, 1 from person where email = ?")) {
            insert.setString(1, own);
            insert.setString(2, email);
            if (insert.executeUpdate() != 1) {
                throw new AssertionError("nobody is called " + email);
            }
        }
        return own;
    }
}
