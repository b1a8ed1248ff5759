package eu.secu4all.web.quiz;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.BankReport;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.QuestionBanks;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.quiz.exchange.Note;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way in and out for the questions of a quiz. For trainers and administrators. */
@Named
@RequestScoped
public class BankPage {

    @Inject
    private QuestionBanks banks;

    @Inject
    private Programmes programmes;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String format = "";
    private String language = "";
    private String written = "";
    private String title = "";
    private int size;
    private List<Line> notes = List.of();
    private List<Line> faults = List.of();
    private List<Line> remarks = List.of();
    private String problem = "";

    /** Something to say about a place in a file, or about a question. */
    public record Line(String place, String text) {}

    /** Before the page is shown: takes the file that was sent, if one was. */
    public void show() throws IOException, ServletException {
        UnitId unit = unit();
        if (request.getMethod().equals("POST")) {
            take(request.getPart("file"));
        }
        size = banks.size(user.caller(), unit);
        title = programmes
                .read(user.caller(), unit, user.getLanguage(), UnitFiles::address)
                .line()
                .title();
        Language wanted = Language.find(language).orElseGet(user::getLanguage);
        language = wanted.code();
        written = written.isEmpty() ? language : written;
        if (isAsked()) {
            notes = byText((format.equals("qti")
                            ? banks.qti(user.caller(), unit, wanted)
                            : banks.gift(user.caller(), unit, wanted))
                    .notes());
        }
    }

    /** Each loss once, with the questions that have it. */
    private List<Line> byText(List<Note> lost) {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        for (Note note : lost) {
            String text = words.say("refusals", note.key(), note.details().toArray());
            questions.computeIfAbsent(text, none -> new ArrayList<>()).add(note.question());
        }
        return questions.entrySet().stream()
                .map(each -> new Line(String.join(", ", each.getValue()), each.getKey()))
                .toList();
    }

    private Line line(Fault fault) {
        String place = fault.line() == 0 ? fault.file() : fault.file() + ":" + fault.line();
        return new Line(
                place, words.say("refusals", fault.key(), fault.details().toArray()));
    }

    /** Takes the file, or says what is wrong with it. */
    private void take(Part file) throws IOException {
        if (file == null || file.getSize() == 0) {
            problem = words.of(new Refused("exchange.choose"));
            return;
        }
        BankReport report;
        try (InputStream content = file.getInputStream()) {
            report = take(file.getSubmittedFileName(), content.readAllBytes());
        }
        faults = report.faults().stream().map(this::line).toList();
        remarks = report.remarks().stream().map(this::line).toList();
        if (report.isDone()) {
            words.done("quiz", "bank.done", report.questions());
        }
    }

    /** A zip is QTI, anything else GIFT, whatever its name. */
    private BankReport take(String name, byte[] bytes) {
        Language of = Language.find(written).orElseGet(user::getLanguage);
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return zip
                ? banks.takeQti(user.caller(), unit(), of, new ByteArrayInputStream(bytes))
                : banks.takeGift(user.caller(), unit(), of, name, new String(bytes, StandardCharsets.UTF_8));
    }

    private UnitId unit() {
        return UnitAddress.unit(id);
    }

    /** Whether it is shown what a file would lack. */
    public boolean isAsked() {
        return format.equals("gift") || format.equals("qti");
    }

    public String getDownload() {
        return "/learning/bank/" + id + "?format=" + format + "&language=" + language;
    }

    public String getUnitAddress() {
        return UnitAddress.reader(unit());
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getTitle() {
        return title;
    }

    public int getSize() {
        return size;
    }

    public List<Line> getNotes() {
        return notes;
    }

    public List<Line> getFaults() {
        return faults;
    }

    public List<Line> getRemarks() {
        return remarks;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format == null ? "" : format;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
    }

    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written == null ? "" : written;
    }

    public String getProblem() {
        return problem;
    }
}
