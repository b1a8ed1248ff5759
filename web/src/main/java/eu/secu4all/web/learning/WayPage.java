package eu.secu4all.web.learning;

import eu.secu4all.learning.boundary.Progress;
import eu.secu4all.learning.boundary.UnitWay;
import eu.secu4all.learning.rule.NextUnit;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import eu.secu4all.web.learning.Steps.Step;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where somebody is with the unit that they read: beside the reader, in one statement. */
@Named
@RequestScoped
public class WayPage {

    @Inject
    private Progress progress;

    @Inject
    private Programmes programmes;

    @Inject
    private Titles titles;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String id = "";
    private Optional<UnitWay> way = Optional.empty();

    @PostConstruct
    void show() {
        Optional<UnitId> unit = UnitId.find(request.getParameter("id"));
        if (unit.isPresent()) {
            id = request.getParameter("id");
            way = progress.unit(user.caller(), unit.get());
        }
    }

    /** {@code PROGRAMME/MODULE/UNIT}. */
    public String getId() {
        return id;
    }

    public String getProgramme() {
        return id.isEmpty() ? "" : id.substring(0, id.indexOf('/'));
    }

    public boolean isTakingPart() {
        return way.isPresent();
    }

    /** What is read now counts. */
    public boolean isOpen() {
        return way.filter(found -> found.unit().state() != State.CLOSED).isPresent();
    }

    public boolean isDone() {
        return way.filter(found -> found.unit().state() == State.DONE).isPresent();
    }

    public boolean isModuleDone() {
        return way.filter(found -> found.module().done()).isPresent();
    }

    /** How far one is with the unit; null for who does not take part. */
    public Step getStep() {
        return way.map(found -> Steps.of(found.unit(), missing(found))).orElse(null);
    }

    private String missing(UnitWay found) {
        if (found.unit().state() != State.CLOSED) {
            return "";
        }
        return found.unit().missing().isEmpty()
                ? titles.modules(getProgramme(), found.module().missing())
                : titles.units(getProgramme(), found.module().id(), found.unit().missing());
    }

    /** The part at which one goes on: 0 for the beginning. */
    public int getPart() {
        return way.filter(found -> found.unit().state() == State.BEGUN)
                .map(UnitWay::part)
                .orElse(0);
    }

    /** What makes the unit done, in words. */
    public String getBy() {
        return way.map(found -> words.say("learning", "by." + found.by(), found.attendMinutes()))
                .orElse("");
    }

    /** The unit to go on with; null if that is this one, or none. */
    public Target getNext() {
        return way.flatMap(found -> found.next()
                        .filter(next -> !next.key().equals(found.unit().key()))
                        .map(NextUnit::key)
                        .flatMap(key -> programmes.find(
                                new UnitId(getProgramme(), key.module(), key.unit()),
                                found.edition(),
                                user.getLanguage()))
                        .map(line -> Target.of(line, found.next().get().begun())))
                .orElse(null);
    }
}
