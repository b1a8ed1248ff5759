package eu.secu4all.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The countries of the world by name, in the person's language; {@code #{countries}} in forms. */
@Named("countries")
@RequestScoped
public class Countries {

    @Inject
    private ActiveUser user;

    public List<Country> getAll() {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Country(code, name(code)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(user.getLocale())))
                .toList();
    }

    public String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(user.getLocale());
    }

    /** A country with its ISO 3166-1 code. */
    public record Country(String code, String name) {}
}
