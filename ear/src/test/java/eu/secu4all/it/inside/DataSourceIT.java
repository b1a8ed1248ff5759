package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DataSourceIT extends InsideProduct {
    @Resource(mappedName = "java:app/jdbc/secu4all")
    private DataSource database;

    @Test
    void the_product_reaches_the_database_it_was_configured_for() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select version(), database(), current_user()");
                var row = statement.executeQuery()) {
            row.next();

            assertThat(row.getString(1)).contains("MariaDB");
            assertThat(row.getString(2)).isEqualTo("secu4all");
            assertThat(row.getString(3)).isEqualTo("secu4all@127.0.0.1");
        }
    }
}
