package eu.secu4all.web.frame;

import eu.secu4all.shared.Refused;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What becomes of an exception that leaves a page: a refusal is said in words, a page that was open too long is loaded
 * again, anything else is logged once under a number that the error page shows.
 */
public class Faults extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(Faults.class.getName());

    Faults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable exception = events.next().getContext().getException();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, exception);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable exception) {
        ExternalContext external = faces.getExternalContext();
        Refused refused = causeOf(exception, Refused.class);
        if (refused == null && overtaken(exception)) {
            refused = new Refused("changed-meanwhile");
        }
        if (refused != null && faces.getViewRoot() != null && faces.isPostback()) {
            CDI.current().select(Words.class).get().refuse(refused);
        } else if (!faces.isPostback() && faces.isValidationFailed()) {
            // the address holds something else than a number
            sendError(faces, 404);
        } else if (refused != null) {
            sendError(faces, "no-right".equals(refused.key()) ? 403 : 404);
        } else if (causeOf(exception, ViewExpiredException.class) != null) {
            redirect(faces, "/errors/expired?back=" + external.encodeActionURL(external.getRequestServletPath()));
        } else {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.ERROR, "Fault " + number + " at " + external.getRequestServletPath(), exception);
            redirect(faces, "/errors/broken?number=" + number);
        }
    }

    private static void redirect(FacesContext faces, String to) {
        try {
            faces.getExternalContext().redirect(to);
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The browser went away", gone);
        }
        faces.responseComplete();
    }

    private static void sendError(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The browser went away", gone);
        }
        faces.responseComplete();
    }

    /** Somebody else committed first. By name, because pages know no persistence. */
    private static boolean overtaken(Throwable exception) {
        return Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause.getClass().getSimpleName().equals("OptimisticLockException"));
    }

    private static <T extends Throwable> T causeOf(Throwable exception, Class<T> type) {
        Throwable cause = exception;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return type.cast(cause);
    }

    /** Puts it to work; named in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Faults(getWrapped().getExceptionHandler());
        }
    }
}
