package eu.secu4all.web.programme;

import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One module: what one can do afterwards, and its units. Its id is {@code PROGRAMME/MODULE}. */
@Named
@RequestScoped
public class ModulePage {

    @Inject
    private Programmes programmes;

    @Inject
    private ActiveUser user;

    private String id;
    private ModuleRow row;

    /** Before the page is shown. */
    public void show() {
        row = programmes.catalogue(user.caller(), user.getLanguage()).stream()
                .flatMap(programme -> programme.modules().stream()
                        .filter(module -> (programme.id() + "/" + module.id()).equals(id))
                        .map(module -> ModuleRow.of(programme, module, user.getLanguage())))
                .findFirst()
                .orElseThrow(() -> new Refused("programme.unknown"));
    }

    public ModuleRow getRow() {
        return row;
    }

    /** The id of its programme. */
    public String getProgramme() {
        return id.substring(0, id.indexOf('/'));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
