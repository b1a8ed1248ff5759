package eu.secu4all.web.authoring;

import eu.secu4all.programme.boundary.Source;
import java.io.Serializable;

/** A source as a line of the form. */
public class SourceLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id = "";
    private String title = "";
    private String url = "";
    private String where = "";

    static SourceLine of(Source source) {
        SourceLine line = new SourceLine();
        line.id = source.id();
        line.title = source.title();
        line.url = source.url();
        line.where = source.where();
        return line;
    }

    Source source() {
        return new Source(id.strip(), title.strip(), url.strip(), where.strip());
    }

    boolean isEmpty() {
        return (id + title + url + where).isBlank();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }
}
