package eu.secu4all.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Learners in the middle of the programme that ships: enrolled, each at another place, with what they have read,
 * answered and tried. All have the password of the demo people.
 */
final class School {

    private static final String MODULE = "programme = 'secu4all' and module = 'vulnerability'";
    private static final String EVERYBODY = " from person p where p.email like 'reader%@bench.example'";

    private School() {}

    /** The e-mail of the n-th, from 0. */
    static String email(int number) {
        return "reader" + number + "@bench.example";
    }

    static void fill(Hall hall, int learners) throws SQLException {
        try (Connection database = hall.database();
                Statement sql = database.createStatement()) {
            database.setAutoCommit(false);
            for (int i = 0; i < learners; i++) {
                sql.addBatch("insert ignore into person (email, name, organisation, language, administrator, trainer,"
                        + " learner, active, password_hash, password_set_ms, created_ms, version)"
                        + " select '" + email(i) + "', 'Reader " + i
                        + "', organisation, 'en', false, false, true, true,"
                        + " password_hash, password_set_ms, created_ms, 1 from person"
                        + " where email = 'aoife.brennan@corkcity.example'");
            }
            sql.executeBatch();
            learn(sql);
            database.commit();
            database.setAutoCommit(true);
            sql.execute("analyze table person, enrolment, learned_fact, unit_visit, own_words, quiz_attempt");
        }
    }

    /** Each has been in every unit, done more or less of them, and tried the quiz twice. */
    private static void learn(Statement sql) throws SQLException {
        sql.executeUpdate("insert ignore into enrolment (person, programme, how, at_ms)"
                + " select p.id, 'secu4all', 'SELF', 1" + EVERYBODY);
        for (String unit : units(sql)) {
            String key = "'secu4all', 'vulnerability', '" + unit + "'";
            sql.executeUpdate("insert ignore into unit_visit (person, programme, module, unit, part, at_ms)"
                    + " select p.id, " + key + ", p.id % 20, p.id" + EVERYBODY);
            for (String kind : List.of("READ", "DONE", "OPENED")) {
                sql.executeUpdate(
                        "insert ignore into learned_fact (person, programme, module, unit, kind, item, amount,"
                                + " at_ms) select p.id, " + key + ", '" + kind + "', '', 0, p.id" + EVERYBODY
                                + " and p.id % 3 > 0");
            }
            sql.executeUpdate("insert ignore into own_words (person, programme, module, unit, question, text, at_ms)"
                    + " select p.id, " + key + ", 'q1', repeat('In my own words. ', 40), p.id" + EVERYBODY);
        }
        sql.executeUpdate("insert ignore into quiz_bank (hash, source, file) values (repeat('0', 64), 'en', '')");
        for (int number = 1; number <= 2; number++) {
            sql.executeUpdate(
                    "insert ignore into quiz_attempt (person, programme, module, unit, number, bank, seed, draw,"
                            + " pass, started_ms, finished_ms, percent) select p.id, 'secu4all', 'vulnerability', 'module-quiz', "
                            + number + ", repeat('0', 64), p.id, 10, 70, 1, 2, 40" + EVERYBODY);
        }
    }

    /** Ids of the units of the module that ships. */
    static List<String> units(Statement sql) throws SQLException {
        List<String> units = new ArrayList<>();
        try (ResultSet rows =
                sql.executeQuery("select id from programme_unit where " + MODULE + " order by position")) {
            while (rows.next()) {
                units.add(rows.getString(1));
            }
        }
        return units;
    }
}
