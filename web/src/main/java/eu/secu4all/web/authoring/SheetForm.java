package eu.secu4all.web.authoring;

import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.writing.boundary.Sheet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A sheet as a form. */
public class SheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String summary = "";
    private UnitText.Status status = UnitText.Status.DRAFT;
    private String body = "";
    private boolean current = true;
    private final ArrayList<SourceLine> sources = new ArrayList<>();

    static SheetForm of(Sheet sheet) {
        SheetForm form = new SheetForm();
        form.title = sheet.title();
        form.summary = sheet.summary();
        form.status = sheet.status();
        form.body = sheet.body();
        form.current = sheet.current();
        sheet.sources().forEach(source -> form.sources.add(SourceLine.of(source)));
        return form;
    }

    Sheet sheet() {
        return new Sheet(
                title.strip(),
                summary.strip(),
                status,
                sources.stream()
                        .filter(line -> !line.isEmpty())
                        .map(SourceLine::source)
                        .toList(),
                body,
                current);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public UnitText.Status getStatus() {
        return status;
    }

    public void setStatus(UnitText.Status status) {
        this.status = status;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public boolean isCurrent() {
        return current;
    }

    public void setCurrent(boolean current) {
        this.current = current;
    }

    public List<SourceLine> getSources() {
        return sources;
    }
}
