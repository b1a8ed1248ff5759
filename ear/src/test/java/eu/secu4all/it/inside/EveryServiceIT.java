package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks through every service as everybody; {@link ServiceRights} says what should happen. */
class EveryServiceIT extends InsideProduct {

    @Inject
    private BeanManager beans;

    @Inject
    private People people;

    @Resource
    private UserTransaction transaction;

    @Resource(mappedName = "java:app/jdbc/secu4all")
    private DataSource database;

    @Test
    @DisplayName("every service lets in whom it should, and nobody else; one that is not in the table fails")
    void everyService() throws Exception {
        Caller learner = newcomer("giulia.ferrari@comune-ferrara.example");
        Caller trainer = person("tomas.lindqvist@secu4all.example");
        Caller far = newcomer("anna.rueckert@stadt-augsburg.example");
        List<Caller> visitors = List.of(
                new Caller(-1, Set.of(), -1),
                learner,
                far,
                person("lucia.mantovani@comune-ferrara.example"),
                new Caller(far.person(), Set.of(Role.COORDINATOR), far.organisation()),
                trainer,
                new Caller(far.person(), Set.of(Role.TRAINER), far.organisation()),
                person("ines.castel@secu4all.example"));
        Doors doors = new Doors(beans);
        Map<String, List<String>> wanted = ServiceRights.things();
        List<String> walked = new ArrayList<>();

        try (DoorThings things = new DoorThings(database, learner, trainer)) {
            for (Map.Entry<String, Method> door : doors.all().entrySet()) {
                List<String> words = wanted.getOrDefault(door.getKey(), List.of());
                List<String> outcomes = new ArrayList<>();
                for (Caller visitor : visitors) {
                    outcomes.add(walk(doors, door.getValue(), visitor, things.named(words)));
                }
                walked.add(ServiceRights.row(door.getKey(), words, outcomes));
            }
        }

        assertThat(walked.stream().collect(Collectors.joining("\n")))
                .isEqualTo(ServiceRights.rows().stream().collect(Collectors.joining("\n")));
    }

    /** As if it had never happened. */
    private String walk(Doors doors, Method door, Caller visitor, List<Object> things) throws Exception {
        transaction.begin();
        try {
            return doors.open(door, visitor, things);
        } finally {
            transaction.rollback();
        }
    }

    private Caller newcomer(String email) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return person(Newcomer.like(connection, email));
        }
    }

    private Caller person(String email) {
        return people.findByEmail(Caller.HOUSE, email).orElseThrow().caller();
    }
}
