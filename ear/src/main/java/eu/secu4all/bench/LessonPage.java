package eu.secu4all.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P1: a lesson as learners open it again and again, among a thousand who are enrolled; and a file of its size. */
final class LessonPage {

    private static final int LEARNERS = 1_000;
    private static final int READERS = 10;
    private static final int WARM = 300;
    private static final int VIEWS = 400;
    private static final String LESSON = "/programme/unit?id=secu4all/vulnerability/see-the-whole";
    private static final Pattern DESIGN = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js)[^\"]*)\"");

    private final Hall hall;
    private final List<Visitor> readers = new ArrayList<>();

    /**
     * What it took.
     *
     * @param statements that read or write, a page
     * @param questions everything that the database was asked, a page: also the beginning and end of transactions
     */
    record Figures(String name, int bytes, Times times, double statements, double questions) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-8s %d KB %s; SQL %.2f a page, with all that goes around them %.2f",
                    name,
                    bytes / 1024,
                    times,
                    statements,
                    questions);
        }
    }

    LessonPage(Hall hall) {
        this.hall = hall;
    }

    void measure(Report report) throws IOException, SQLException, InterruptedException {
        School.fill(hall, LEARNERS);
        for (int i = 0; i < READERS; i++) {
            readers.add(Visitor.signedIn(hall.host(), School.email(i * LEARNERS / READERS)));
        }
        HttpResponse<byte[]> lesson = page(0, LESSON);
        String like = nearest(lesson);
        views("warm", LESSON, WARM);
        views("warm", like, WARM);
        Figures page = views("lesson", LESSON, VIEWS);
        report.row(page);
        Figures floor = views("file", like, VIEWS);
        report.row(floor);
        report.ratio(
                "a lesson page, to a file of " + floor.bytes() / 1024 + " KB from the same server, p50",
                page.times().at(0.5) / floor.times().at(0.5));
        report.target(
                "P1",
                "a lesson with 1,000 enrolled: <= 3 SQL statements, <= 30 ms at the median",
                page.statements() <= 3 && page.times().at(0.5) <= 30,
                "%.2f, %.1f ms (p99 %.1f ms)",
                page.statements(),
                page.times().at(0.5),
                page.times().at(0.99));
    }

    private Figures views(String name, String path, int number) throws IOException, SQLException, InterruptedException {
        long[] before = asked();
        Times times = new Times();
        int bytes = 0;
        for (int i = 0; i < number; i++) {
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = page(i, path);
            times.add(System.nanoTime() - begin);
            bytes = answer.body().length;
        }
        long[] after = asked();
        return new Figures(
                name, bytes, times, (double) (after[0] - before[0]) / number, (double) (after[1] - before[1]) / number);
    }

    private HttpResponse<byte[]> page(int reader, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = readers.get(reader % READERS).get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    /** Of the files that the page itself brings along, the one nearest to it in size. */
    private String nearest(HttpResponse<byte[]> page) throws IOException, InterruptedException {
        String best = "";
        int far = Integer.MAX_VALUE;
        Matcher found = DESIGN.matcher(Visitor.text(page));
        while (found.find()) {
            String path = found.group(1).replace("&amp;", "&");
            int away = Math.abs(page(0, path).body().length - page.body().length);
            if (away < far) {
                best = path;
                far = away;
            }
        }
        return best;
    }

    /** Statements that read or write, and everything, since the database began. */
    private long[] asked() throws SQLException {
        long work = 0;
        long all = 0;
        try (Connection database = hall.database();
                Statement sql = database.createStatement();
                ResultSet rows =
                        sql.executeQuery("show global status where variable_name in ('Questions', 'Com_select',"
                                + " 'Com_insert', 'Com_insert_select', 'Com_update', 'Com_delete', 'Com_replace')")) {
            while (rows.next()) {
                boolean everything = rows.getString(1).equals("Questions");
                all += everything ? rows.getLong(2) : 0;
                work += everything ? 0 : rows.getLong(2);
            }
        }
        return new long[] {work, all};
    }
}
