package eu.secu4all.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The left side: at most seven places to go, by role; {@code #{navigation}} in the template. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private static final List<Place> PLACES = List.of(
            new Place("/", "home", "pi-home"),
            new Place("/programme/list", "programme", "pi-book"),
            new Place("/exercise/list", "exercises", "pi-file-edit"),
            new Place("/schedule/list", "sessions", "pi-calendar"),
            new Place("/join", "join", "pi-sign-in"),
            new Place("/cohorts/list", "cohorts", "pi-chart-bar"),
            new Place("/cohorts/organisation", "organisation", "pi-chart-bar"),
            new Place("/people/list", "people", "pi-users"),
            new Place("/people/organisations", "organisations", "pi-building"));

    @Inject
    private ActiveUser user;

    @Inject
    private HttpServletRequest request;

    /** Where this person may go. */
    public List<Place> getPlaces() {
        return PLACES.stream()
                .filter(place -> PageRights.find(place.address())
                        .map(door -> door.opensFor(user.caller()))
                        .orElse(false))
                .toList();
    }

    /** Whether the person is there, or on a page below it. */
    public boolean isHere(Place place) {
        String path = request.getServletPath();
        return place.address().equals("/")
                ? path.equals("/") || path.startsWith("/index")
                : path.startsWith(place.address())
                        || (place.key().equals("exercises") && path.startsWith("/exercise/assess"))
                        || (place.key().equals("programme")
                                && (path.startsWith("/programme/") || path.startsWith("/learning/")))
                        || (place.key().equals("cohorts")
                                && path.startsWith("/cohorts/")
                                && !path.startsWith("/cohorts/organisation"));
    }

    /**
     * One place.
     *
     * @param key its name is {@code navigation.KEY} of the bundle {@code texts/frame}
     */
    public record Place(String address, String key, String icon) {}
}
