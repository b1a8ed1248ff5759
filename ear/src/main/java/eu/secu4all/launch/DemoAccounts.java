package eu.secu4all.launch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The people whom the demo data bring along, as the application itself reads them. */
final class DemoAccounts {
    private DemoAccounts() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(String email, String password, String role, String language) {
        String line() {
            return String.format("  %-14s %s  %-42s %s", role.toLowerCase(Locale.ROOT), language, email, password);
        }
    }

    static List<Account> all() throws IOException {
        try (var in = DemoAccounts.class.getResourceAsStream("/demo/people.json")) {
            return in == null ? List.of() : List.of(new ObjectMapper().readValue(in, Account[].class));
        }
    }
}
