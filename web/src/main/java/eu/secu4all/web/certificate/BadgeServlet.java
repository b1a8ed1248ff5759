package eu.secu4all.web.certificate;

import eu.secu4all.certificate.boundary.Addresses;
import eu.secu4all.certificate.boundary.BadgeIssuer;
import eu.secu4all.web.frame.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a verifier of badges fetches: {@code /badges/issuer}, {@code /badges/keys[/NAME]}, {@code /badges/revoked}. */
@WebServlet("/badges/*")
public class BadgeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ONE_KEY = "/keys/";

    @Inject
    private transient BadgeIssuer issuer;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> json = find(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (json.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Verifiers also run in browsers, on other sites; there is nothing here but public facts.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(json.get());
    }

    private Optional<String> find(String path) {
        Addresses addresses = new Addresses(visitor.baseUrl());
        if (path.startsWith(ONE_KEY)) {
            return issuer.key(path.substring(ONE_KEY.length()), addresses);
        }
        return switch (path) {
            case "/issuer" -> Optional.of(issuer.profile(addresses));
            case "/keys" -> Optional.of(issuer.keys(addresses));
            case "/revoked" -> Optional.of(issuer.revoked(addresses));
            default -> Optional.empty();
        };
    }
}
