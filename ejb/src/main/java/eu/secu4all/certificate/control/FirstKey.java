package eu.secu4all.certificate.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** At start-up: sees to it that there is a key to sign badges with. */
@Singleton
@Startup
@DependsOn("Schema")
public class FirstKey {

    @Inject
    private SigningKeys keys;

    @PostConstruct
    void start() {
        keys.make();
    }
}
