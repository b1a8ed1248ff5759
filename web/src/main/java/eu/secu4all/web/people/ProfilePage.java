package eu.secu4all.web.people;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Profile;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Entrance;
import eu.secu4all.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a person may change about themselves. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    private Profile profile;

    @Inject
    private ActiveUser user;

    @Inject
    private Entrance entrance;

    @Inject
    private Words words;

    private String name;
    private Language language;
    private String old = "";
    private String password = "";

    @PostConstruct
    void show() {
        name = user.getName();
        language = user.getLanguage();
    }

    /** Comes back by redirect, so that the page is in the language just chosen. */
    public String save() {
        profile.rename(user.caller(), name);
        profile.speak(user.caller(), language);
        words.doneIn(language, "frame", "saved");
        return "/people/profile?faces-redirect=true";
    }

    public String changePassword() {
        entrance.stay(profile.changePassword(user.caller(), old, password, user.address()));
        words.done("people", "profile.password-changed");
        return "/people/profile?faces-redirect=true";
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
