package eu.secu4all.exercise.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has worksheets that are too old deleted once a day (EXER-7), for the first time soon after the server has come up. */
@Singleton
@Startup
public class RetentionWatch {

    private static final Logger LOG = System.getLogger(RetentionWatch.class.getName());
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration EACH = Duration.ofDays(1);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ExerciseRetention retention;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> watch;

    @PostConstruct
    void start() {
        watch = executor.scheduleWithFixedDelay(this::look, FIRST.toMinutes(), EACH.toMinutes(), TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        watch.cancel(false);
    }

    private void look() {
        try {
            int deleted = retention.deleteOld(clock.instant());
            LOG.log(Level.INFO, "{0} old worksheets were deleted", deleted);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "old worksheets could not be deleted", failure);
        }
    }
}
