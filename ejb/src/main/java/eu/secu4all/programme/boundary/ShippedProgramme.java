package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.boundary.Shipments.Outcome;
import eu.secu4all.programme.boundary.Shipments.Taken;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** At each start: takes the package that ships, if it is new here or newer than what nobody changed. */
@Singleton
@Startup
@DependsOn("Schema")
public class ShippedProgramme {

    /** The programme's id. */
    public static final String ID = "secu4all";

    private static final Logger LOG = System.getLogger(ShippedProgramme.class.getName());
    private static final String ZIP = "/programme/" + ID + ".zip";

    @Inject
    private Shipments shipments;

    @PostConstruct
    void load() {
        try (InputStream zip = ShippedProgramme.class.getResourceAsStream(ZIP)) {
            Taken taken = shipments.take(Caller.HOUSE, ID, zip.readAllBytes());
            taken.report().stream()
                    .flatMap(report -> report.faults().stream())
                    .forEach(fault -> LOG.log(
                            Level.ERROR,
                            "The programme that ships has a mistake: " + fault.file() + ":" + fault.line() + " "
                                    + Texts.say(
                                            Language.EN,
                                            "refusals",
                                            fault.key(),
                                            fault.details().toArray())));
            if (taken.outcome() == Outcome.NEWER) {
                LOG.log(
                        Level.INFO,
                        "The programme that ships is newer: it replaces the older one, which nobody had changed.");
            } else if (taken.outcome() == Outcome.CHANGED_HERE) {
                LOG.log(
                        Level.INFO,
                        "The programme that ships is another than the one here, which was changed here: it is left as it is.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
