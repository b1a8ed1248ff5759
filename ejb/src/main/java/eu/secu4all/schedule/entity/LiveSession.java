package eu.secu4all.schedule.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** A planned live session, or a template for some. Its texts are JSON, as {@code PlanJson} writes it. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are for queries and people who look at the table
@Table(name = "live_session")
public class LiveSession {

    public static final String PLANNED = "PLANNED";
    public static final String LIVE = "LIVE";
    public static final String ENDED = "ENDED";

    /** A class with trainers; what lists show. */
    public static final String CLASS = "CLASS";

    /** A room in which people work on an exercise by themselves. */
    public static final String EXERCISE = "EXERCISE";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private boolean template;
    private String purpose = CLASS;
    private String status = PLANNED;
    private String title = "{}";
    private String description = "{}";
    private String lobby = "{}";
    private String source;
    private String words = "";

    @Column(name = "start_ms")
    private Instant start;

    private String zone;
    private int minutes;
    private Long leader;
    private String admits;
    private Long organisation;
    private String plan;
    private boolean guests;

    @Column(name = "guest_organisation")
    private boolean guestOrganisation;

    @Column(name = "join_code")
    private String joinCode;

    @Column(name = "opened_ms")
    private Instant opened;

    @Column(name = "ended_ms")
    private Instant ended;

    @ElementCollection
    @CollectionTable(name = "live_session_trainer", joinColumns = @JoinColumn(name = "session"))
    @Column(name = "person")
    private Set<Long> coTrainers = new HashSet<>();

    @Version
    private int version;

    protected LiveSession() {}

    public LiveSession(long leader, boolean template, String joinCode) {
        this.leader = leader;
        this.template = template;
        this.joinCode = joinCode;
    }

    /** A room for an exercise: nobody leads it, and only those named come in. */
    public static LiveSession exercise() {
        LiveSession session = new LiveSession();
        session.purpose = EXERCISE;
        return session;
    }

    /** Its texts in their JSON form, and its titles as the search finds them. */
    public void name(String title, String description, String source, String words) {
        this.title = title;
        this.description = description;
        this.source = source;
        this.words = words;
    }

    public void greet(String lobby) {
        this.lobby = lobby;
    }

    public void schedule(Instant start, ZoneId zone) {
        this.start = start;
        this.zone = zone.getId();
    }

    /** Who may come besides its trainers. */
    public void admit(String admits, Long organisation, boolean guests, boolean guestOrganisation) {
        this.admits = admits;
        this.organisation = organisation;
        this.guests = guests;
        this.guestOrganisation = guestOrganisation;
    }

    public void share(Set<Long> coTrainers) {
        this.coTrainers.clear();
        this.coTrainers.addAll(coTrainers);
        this.coTrainers.remove(leader());
    }

    /** It was made from this shipped plan; null for none. */
    public void from(String plan) {
        this.plan = plan;
    }

    public void last(int minutes) {
        this.minutes = minutes;
    }

    /** The room is open, for the first time or again. */
    public void open(Instant at) {
        status = LIVE;
        opened = opened == null ? at : opened;
        ended = null;
    }

    public void end(Instant at) {
        status = ENDED;
        ended = at;
    }

    public boolean isLedBy(long person) {
        return Long.valueOf(person).equals(leader) || coTrainers.contains(person);
    }

    public boolean isExercise() {
        return EXERCISE.equals(purpose);
    }

    public boolean isLive() {
        return LIVE.equals(status);
    }

    public boolean isEnded() {
        return ENDED.equals(status);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public boolean template() {
        return template;
    }

    public String status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String lobby() {
        return lobby;
    }

    public String source() {
        return source;
    }

    public Instant start() {
        return start;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public int minutes() {
        return minutes;
    }

    /** Id of the shipped plan from which it was made, or null. */
    public String plan() {
        return plan;
    }

    /** 0 if nobody leads it. */
    public long leader() {
        return leader == null ? 0 : leader;
    }

    public Set<Long> coTrainers() {
        return Set.copyOf(coTrainers);
    }

    public String admits() {
        return admits;
    }

    public Long organisation() {
        return organisation;
    }

    public boolean guests() {
        return guests;
    }

    public boolean guestOrganisation() {
        return guestOrganisation;
    }

    public String joinCode() {
        return joinCode;
    }
}
