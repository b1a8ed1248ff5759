package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.Assessing;
import eu.secu4all.exercise.boundary.DeskView;
import eu.secu4all.exercise.boundary.Verdict;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The desk of who assesses: what was handed in beside the rubric. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class AssessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Assessing assessing;

    @Inject
    private ExerciseLetters letters;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private long id;
    private int version;
    private String remark;
    private String back;
    private List<MarkForm> marks = new ArrayList<>();
    private transient DeskView desk;

    /** Before the page is shown. */
    public void show() {
        version = getDesk().version();
        remark = getDesk().remark();
        marks = new ArrayList<>(getDesk().rubric().stream().map(MarkForm::new).toList());
    }

    public DeskView getDesk() {
        if (desk == null) {
            desk = assessing.look(user.caller(), id, user.getLanguage());
        }
        return desk;
    }

    /** Keeps a draft. */
    public String save() {
        assessing.save(user.caller(), id, version, verdict());
        words.done("exercise", "assess.saved");
        return "/exercise/assess?faces-redirect=true&includeViewParams=true";
    }

    public String send() {
        letters.send("exercise-assessed", assessing.send(user.caller(), id, version, verdict()));
        words.done("exercise", "assess.sent", getPeople());
        return "/exercise/list?faces-redirect=true";
    }

    public String giveBack() {
        letters.send("exercise-returned", assessing.giveBack(user.caller(), id, back));
        words.done("exercise", "assess.returned", getPeople());
        return "/exercise/list?faces-redirect=true";
    }

    private Verdict verdict() {
        return new Verdict(
                marks.stream().collect(Collectors.toMap(MarkForm::getId, MarkForm::mark)),
                remark == null ? "" : remark.strip());
    }

    public String getPeople() {
        return String.join(", ", getDesk().people());
    }

    public String getAt() {
        return Days.of(getDesk().handIn().at(), user.getLocale());
    }

    /** What was handed in, and what was said to it before. */
    public HandInRow getRow() {
        return HandInRow.of(getDesk().handIn(), words, user.getLocale());
    }

    /** The other times that it was handed in. */
    public List<HandInRow> getOthers() {
        return getDesk().all().stream()
                .filter(other -> other.id() != id)
                .map(other -> HandInRow.of(other, words, user.getLocale()))
                .toList();
    }

    public List<MarkForm> getMarks() {
        return marks;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
