package eu.secu4all.it.inside;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.boundary.UnitId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Things that belong to somebody: Giulia learns in Ferrara, has a certificate, an attempt and a message, and is in a cohort
 * of Tomas, who leads a session to which she is invited.
 */
final class DoorThings implements AutoCloseable {

    private static final String SERIAL = "RGHTS0000000001P";

    private final Connection database;
    private final long learner;
    private final long trainer;
    private final Map<String, Object> things = new LinkedHashMap<>();

    DoorThings(DataSource source, Caller learner, Caller trainer) throws SQLException {
        this.database = source.getConnection();
        this.learner = learner.person();
        this.trainer = trainer.person();
        make(learner.organisation());
    }

    /** By the word that stands for them in the table. */
    List<Object> named(List<String> words) {
        return words.stream()
                .map(word -> {
                    if (!things.containsKey(word)) {
                        throw new AssertionError("nothing is called " + word);
                    }
                    return things.get(word);
                })
                .toList();
    }

    private void make(long organisation) throws SQLException {
        things.put("programme", "secu4all");
        things.put("unit", new UnitId("secu4all", "vulnerability", "see-the-whole"));
        things.put("quiz", new UnitId("secu4all", "vulnerability", "module-quiz"));
        things.put("exercise", new UnitId("secu4all", "vulnerability", "own-site"));
        things.put("english", Language.EN);
        things.put("learner", learner);
        things.put("people", Set.of(learner));
        things.put("organisation", organisation);
        things.put("serial", SERIAL);
        things.put("words", "risk");
        things.put("case", new UnitId("secu4all", "vulnerability", "magdeburg-2024"));
        things.put("check", "c1");
        things.put("unit-file", "quiz.yaml");
        things.put("question", "q1");
        things.put("one", 1);
        things.put("-", Doors.NOTHING);
        insert(
                "insert into certificate (serial, credential, holder, kind, subject, title, source, name, organisation,"
                        + " language, completed, evidence, issued_ms, show_name, show_evidence, version) values ('"
                        + SERIAL
                        + "', uuid(), ?, 'MODULE', 'module:rights', '{\"en\":\"Rights\"}', 'en', 'G', 'O', 'en',"
                        + " '2026-03-01', '{\"minutes\":80,\"quizPercent\":0,\"exercises\":[]}', 1, true, true, 1)",
                learner);
        things.put("session", session());
        learn();
        things.put("hand-in", handIn((Long) things.get("session")));
    }

    private void learn() throws SQLException {
        long cohort = insert(
                "insert into cohort (programme, name, leader, start_ms, due_ms, version)"
                        + " values ('secu4all', 'Rights', ?, 1, 2, 1)",
                trainer);
        things.put("cohort", cohort);
        insert(
                "insert into enrolment (person, programme, how, cohort, at_ms) values (?, 'secu4all', 'COHORT', ?, 1)",
                learner,
                cohort);
        insert("insert ignore into quiz_bank (hash, source, file) values (repeat('r', 64), 'en', '')");
        things.put(
                "attempt",
                insert(
                        "insert into quiz_attempt (person, programme, module, unit, number, bank, seed, draw, pass,"
                                + " started_ms, finished_ms, percent) values (?, 'secu4all', 'rights', 'quiz', 1,"
                                + " repeat('r', 64), 1, 1, 70, 1, 2, 50)",
                        learner));
    }

    private long handIn(long session) throws SQLException {
        long exercise = insert(
                "insert into exercise (programme, module, unit, assignment, pass, session, status, touched_ms)"
                        + " values ('secu4all', 'rights', 'exercise', '{}', 2, ?, 'HANDED_IN', 1)",
                session);
        insert(
                "insert into exercise_member (exercise, person, programme, module, unit, at_ms)"
                        + " values (?, ?, 'secu4all', 'rights', 'exercise', 1)",
                exercise,
                learner);
        return insert("insert into hand_in (exercise, number, paper, at_ms) values (?, 1, '{}', 1)", exercise);
    }

    private long session() throws SQLException {
        long session = insert(
                "insert into live_session (template, status, title, description, lobby, source, words, start_ms, zone,"
                        + " minutes, leader, admits, guests, guest_organisation, join_code, version)"
                        + " select false, 'PLANNED', title, description, lobby, source, words, start_ms, zone, minutes,"
                        + " ?, 'NAMED', false, false, 'RGHTS9', 1 from live_session order by id limit 1",
                trainer);
        insert("insert into run_sheet (session, version, activities) values (?, 1, '[]')", session);
        insert("insert into live_session_invited (session, person) values (?, " + learner + ")", session);
        return session;
    }

    private long insert(String statement, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(statement, PreparedStatement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                return key.next() ? key.getLong(1) : 0;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        insert("delete from certificate where serial = '" + SERIAL + "'");
        insert("delete from quiz_attempt where module = 'rights'");
        insert("delete from exercise where module = 'rights'");
        insert("delete from quiz_bank where hash = repeat('r', 64)");
        insert("delete from enrolment where at_ms = 1 and person = ?", learner);
        insert("delete from cohort where name = 'Rights'");
        insert("delete from live_session where join_code = 'RGHTS9'");
        database.close();
    }
}
