package eu.secu4all.it.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.it.history.History.Answered;
import eu.secu4all.it.history.History.Shown;
import eu.secu4all.it.live.LiveClass;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds a history against the record: the rules HISTORY-1 to HISTORY-5. */
final class Verdict {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final History history;
    private final List<Row> record;
    private final Map<String, List<Row>> byCommand = new HashMap<>();

    private record Row(long seq, String actor, String command, String type, String body) {}

    Verdict(History history, long session) throws SQLException {
        this.history = history;
        this.record = read(session);
        record.forEach(row -> byCommand
                .computeIfAbsent(row.command(), name -> new ArrayList<>())
                .add(row));
    }

    void acknowledgedOnce() {
        assertThat(history.answered())
                .filteredOn(Answered::isAccepted)
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(byCommand.get(one.name())).as(one.toString()).hasSize(1);
                    Row row = byCommand.get(one.name()).get(0);
                    assertThat(row.seq()).as(one.toString()).isEqualTo(one.seq());
                    if (!one.type().equals("poll.vote")) {
                        assertThat(row.body()).contains(one.word());
                    }
                });
    }

    void refusedNever() {
        assertThat(history.answered())
                .filteredOn(one -> !one.isAccepted())
                .allSatisfy(one -> assertThat(byCommand).as(one.toString()).doesNotContainKey(one.name()));
    }

    void oneOrder() {
        for (int i = 0; i < record.size(); i++) {
            assertThat(record.get(i).seq()).isEqualTo(i + 1L);
        }
        var last = new HashMap<String, Long>();
        for (Shown one : history.shown()) {
            assertThat(one.seq()).as(one.toString()).isGreaterThan(last.getOrDefault(one.who(), 0L));
            assertThat(one.seq()).as(one.toString()).isLessThanOrEqualTo(record.size());
            assertThat(record.get((int) one.seq() - 1).type())
                    .as(one.toString())
                    .isEqualTo(one.event());
            last.put(one.who(), one.seq());
        }
    }

    /** @param results of the poll, as they are shown */
    void tally(JsonNode results) throws IOException {
        var ballots = new TreeMap<String, String>();
        for (Row row : record) {
            if (row.type().equals("ballot.cast")) {
                JsonNode options = JSON.readTree(row.body()).findValue("options");
                ballots.put(row.actor(), options.get(0).asText());
            }
        }
        assertThat(results.path("voters").asInt()).isEqualTo(ballots.size());
        results.path("counts").properties().forEach(count -> assertThat(
                        count.getValue().asLong())
                .as(count.getKey())
                .isEqualTo(
                        ballots.values().stream().filter(count.getKey()::equals).count()));
    }

    void commitFirst() {
        assertThat(history.tooEarly()).isEmpty();
    }

    private static List<Row> read(long session) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var database = LiveClass.database();
                var query = database.prepareStatement("select seq, actor, coalesce(command, ''), type, body"
                        + " from transcript where session = ? order by seq")) {
            query.setLong(1, session);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
        }
        return rows;
    }
}
