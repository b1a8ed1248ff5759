package eu.secu4all.web.authoring;

import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.writing.boundary.Frame;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a unit is, as a form. */
public class FrameForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 30;

    private Unit.Kind kind = Unit.Kind.LESSON;
    private int minutes = USUAL_MINUTES;
    private Unit.Dimension[] dimensions = {};
    private String[] requires = {};
    private Unit.Completion completion = Unit.Completion.READ;
    private final HashMap<String, String> further = new HashMap<>();

    static FrameForm of(Frame frame) {
        FrameForm form = new FrameForm();
        form.kind = frame.kind();
        form.minutes = frame.minutes();
        form.dimensions = frame.dimensions().toArray(Unit.Dimension[]::new);
        form.requires = frame.requires().toArray(String[]::new);
        form.completion = frame.completion();
        form.further.putAll(frame.further());
        return form;
    }

    Frame frame() {
        Map<String, String> own = new HashMap<>();
        getKeys().forEach(key -> own.put(key, further.getOrDefault(key, "")));
        own.values().removeIf(String::isBlank);
        return new Frame(kind, minutes, List.of(dimensions), List.of(requires), completion, own);
    }

    /** After the kind was chosen: what is usual for it. */
    void settle() {
        if (!kind.completions().contains(completion)) {
            completion = kind.completions().get(0);
        }
    }

    /** The keys of this kind only. */
    public List<String> getKeys() {
        return Frame.keys(kind);
    }

    public List<Unit.Completion> getCompletions() {
        return kind.completions();
    }

    public Map<String, String> getFurther() {
        return further;
    }

    public Unit.Kind getKind() {
        return kind;
    }

    public void setKind(Unit.Kind kind) {
        this.kind = kind;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public Unit.Dimension[] getDimensions() {
        return dimensions.clone();
    }

    public void setDimensions(Unit.Dimension[] dimensions) {
        this.dimensions = dimensions.clone();
    }

    public String[] getRequires() {
        return requires.clone();
    }

    public void setRequires(String[] requires) {
        this.requires = requires.clone();
    }

    public Unit.Completion getCompletion() {
        return completion;
    }

    public void setCompletion(Unit.Completion completion) {
        this.completion = completion;
    }
}
