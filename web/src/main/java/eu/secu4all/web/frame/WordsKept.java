package eu.secu4all.web.frame;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Carries what was said over a redirect, and over nothing else; named in {@code faces-config.xml}. */
public class WordsKept extends ConfigurableNavigationHandlerWrapper {

    public WordsKept(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleNavigation(FacesContext faces, String action, String outcome) {
        if (outcome != null && outcome.contains("faces-redirect=true")) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
        }
        super.handleNavigation(faces, action, outcome);
    }
}
