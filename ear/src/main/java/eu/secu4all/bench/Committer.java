package eu.secu4all.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * T6: what the product's database takes from one writer who stores what has gathered, in one bulk insert and one commit, as
 * the journal does: the same table, the same statement, while the product runs.
 */
final class Committer {

    private static final String APPEND =
            "INSERT INTO transcript (session, seq, at_ms, actor, command, type, body) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final int ROWS_MAX = 1_000;
    private static final String BODY = "{\"activity\":\"a3\",\"round\":1,\"answer\":{\"options\":[\"o1\"]}}";

    /** {@code times}: from when an event came to when it was stored. */
    record Figures(String what, int rate, double perSecond, int commits, Times times) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-8s %5d events/s: %.0f stored/s in %d commits, from event to stored %s, lost = 0",
                    what,
                    rate,
                    perSecond,
                    commits,
                    times);
        }
    }

    static Figures run(Hall hall, int rate, int seconds) throws SQLException {
        long session = hall.session(1, 1);
        Times times = new Times();
        int all = rate * seconds;
        int commits = 0;
        try (Connection database = hall.database();
                PreparedStatement insert = database.prepareStatement(APPEND)) {
            database.setAutoCommit(false);
            long begin = System.nanoTime();
            for (int stored = 0; stored < all; commits++) {
                int come = Math.min(all, (int) ((System.nanoTime() - begin) / 1e9 * rate) + 1);
                int upTo = Math.min(come, stored + ROWS_MAX);
                for (int seq = stored + 1; seq <= upTo; seq++) {
                    add(insert, session, seq);
                }
                insert.executeBatch();
                database.commit();
                long now = System.nanoTime();
                for (; stored < upTo; stored++) {
                    times.add(now - begin - stored * 1_000_000_000L / rate);
                }
                LockSupport.parkNanos(Math.max(0, begin + stored * 1_000_000_000L / rate - System.nanoTime()));
            }
            return new Figures("journal", rate, all / ((System.nanoTime() - begin) / 1e9), commits, times);
        }
    }

    private static void add(PreparedStatement insert, long session, int seq) throws SQLException {
        String actor = "p" + (1_000_000 + seq % 5_000);
        insert.setLong(1, session);
        insert.setLong(2, seq);
        insert.setLong(3, 1_772_442_000_000L + seq);
        insert.setString(4, actor);
        insert.setString(5, actor + "/bench100000/" + seq);
        insert.setString(6, "ballot.cast");
        insert.setString(7, BODY);
        insert.addBatch();
    }

    private Committer() {}
}
