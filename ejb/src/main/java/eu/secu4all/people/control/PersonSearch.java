package eu.secu4all.people.control;

import eu.secu4all.people.entity.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists persons by name, role, organisation and standing. */
@Dependent
public class PersonSearch {

    @PersistenceContext
    private EntityManager entities;

    public List<Person> list(Criteria criteria, int first, int count) {
        return filled(
                        entities.createQuery(
                                "select p from Person p join fetch p.organisation o" + where(criteria)
                                        + " order by p.name, p.id",
                                Person.class),
                        criteria)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    public long count(Criteria criteria) {
        return filled(
                        entities.createQuery(
                                "select count(p) from Person p join p.organisation o" + where(criteria), Long.class),
                        criteria)
                .getSingleResult();
    }

    private static String where(Criteria criteria) {
        List<String> terms = new ArrayList<>();
        if (!criteria.text().isBlank()) {
            terms.add(
                    "(p.name like :text escape '!' or p.email like :text escape '!' or o.name like :text escape '!')");
        }
        criteria.organisation().ifPresent(id -> terms.add("o.id = :organisation"));
        criteria.conditions().forEach(condition -> terms.add(condition.term));
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Criteria criteria) {
        if (!criteria.text().isBlank()) {
            query.setParameter("text", "%" + escaped(criteria.text().strip()) + "%");
        }
        criteria.organisation().ifPresent(id -> query.setParameter("organisation", id));
        return query;
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** What to look for; {@code text} empty and nothing else for all. */
    public record Criteria(String text, Optional<Long> organisation, List<Condition> conditions) {}

    /** What can hold of a person. */
    public enum Condition {
        ADMINISTRATOR("p.administrator = true"),
        TRAINER("p.trainer = true"),
        COORDINATOR("p.coordinator = true"),
        LEARNER("p.learner = true"),
        ACTIVE("p.active = true and p.passwordHash is not null"),
        INVITED("p.active = true and p.passwordHash is null"),
        CLOSED("p.active = false"),
        /** Not closed, invited or not. */
        OPEN("p.active = true");

        private final String term;

        Condition(String term) {
            this.term = term;
        }
    }
}
