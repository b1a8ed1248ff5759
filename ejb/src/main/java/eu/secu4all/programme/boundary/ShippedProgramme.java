package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.people.boundary.Caller;
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

/** At the first start: takes the package that ships, and publishes what is reviewed in it. */
@Singleton
@Startup
@DependsOn("Schema")
public class ShippedProgramme {

    /** The programme's id. */
    public static final String ID = "secu4all";

    private static final Logger LOG = System.getLogger(ShippedProgramme.class.getName());
    private static final String ZIP = "/programme/" + ID + ".zip";

    @Inject
    private PackageDoor door;

    @Inject
    private Authoring authoring;

    @Inject
    private Programmes programmes;

    @PostConstruct
    void load() {
        if (programmes.exists(ID)) {
            return;
        }
        try (InputStream zip = ShippedProgramme.class.getResourceAsStream(ZIP)) {
            ImportReport report = door.importZip(Caller.HOUSE, zip);
            report.faults()
                    .forEach(fault -> LOG.log(
                            Level.ERROR,
                            "The programme that ships has a mistake: " + fault.file() + ":" + fault.line() + " "
                                    + Texts.say(
                                            Language.EN,
                                            "refusals",
                                            fault.key(),
                                            fault.details().toArray())));
            if (report.isDone()) {
                authoring.publishReviewed(Caller.HOUSE, ID);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
