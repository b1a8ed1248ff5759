package eu.secu4all.people.control;

import eu.secu4all.people.entity.LinkKey.Purpose;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At start-up: loads the demo persons if asked to, else sees to it that somebody can become the first administrator. */
@Singleton
@Startup
@DependsOn("Schema")
public class FirstStart {

    private static final Logger LOG = System.getLogger(FirstStart.class.getName());

    @Inject
    private Persons persons;

    @Inject
    private LinkKeys links;

    @Inject
    private DemoPeople demoPeople;

    @Inject
    @ConfigProperty(name = "secu4all.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "secu4all.base-url")
    private Optional<String> url;

    @PostConstruct
    void start() {
        if (demo) {
            demoPeople.load();
        } else if (persons.nobodyIsAdministrator()) {
            String key = links.make(Purpose.SET_UP, null).key();
            LOG.log(
                    Level.WARNING,
                    "Nobody can administrate this platform yet. Open this link once to become the first administrator: "
                            + url.orElse("http(s)://THIS-SERVER") + "/setup?key=" + key);
        }
    }
}
