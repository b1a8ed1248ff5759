package eu.secu4all.schedule.control;

import eu.secu4all.schedule.entity.StoredFile;
import eu.secu4all.shared.picture.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Files in the database. */
@Dependent
public class FileStore {

    private static final int NAME_MAX = 200;

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Stores the pages as one file of the session; gives its id. */
    public long keep(long session, long person, String name, List<Page> pages) {
        String kept = name.length() > NAME_MAX ? name.substring(0, NAME_MAX) : name;
        StoredFile file = new StoredFile(kept, pages.size(), person, clock.instant());
        entities.persist(file);
        entities.flush();
        for (int i = 0; i < pages.size(); i++) {
            entities.createNativeQuery(
                            "insert into stored_page (file, page, media_type, etag, bytes) values (?, ?, ?, ?, ?)")
                    .setParameter(1, file.id())
                    .setParameter(2, i + 1)
                    .setParameter(3, pages.get(i).mediaType())
                    .setParameter(4, pages.get(i).etag())
                    .setParameter(5, pages.get(i).bytes())
                    .executeUpdate();
        }
        entities.createNativeQuery("insert into live_session_file (session, file) values (?, ?)")
                .setParameter(1, session)
                .setParameter(2, file.id())
                .executeUpdate();
        return file.id();
    }

    public Optional<Page> find(long session, long file, int page) {
        List<?> rows = entities.createNativeQuery(
                        "select p.media_type, p.bytes from stored_page p"
                                + " join live_session_file f on f.file = p.file where f.session = ? and p.file = ? and p.page = ?")
                .setParameter(1, session)
                .setParameter(2, file)
                .setParameter(3, page)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Page((String) row[0], (byte[]) row[1]))
                .findFirst();
    }

    public Set<Long> of(long session) {
        List<?> rows = entities.createNativeQuery("select file from live_session_file where session = ?")
                .setParameter(1, session)
                .getResultList();
        Set<Long> files = new TreeSet<>();
        rows.forEach(row -> files.add(((Number) row).longValue()));
        return files;
    }
}
