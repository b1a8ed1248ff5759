package eu.secu4all.web.certificate;

import eu.secu4all.certificate.boundary.Addresses;
import eu.secu4all.certificate.boundary.CertificateFiles;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One's own certificates to take away: {@code /certificates/SERIAL.pdf} and the badge, {@code /certificates/SERIAL.jwt}. */
@WebServlet("/certificates/*")
public class CertificateFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9A-Z-]{16,19})\\.(pdf|jwt)");

    @Inject
    private transient CertificateFiles files;

    @Inject
    private transient ActiveUser user;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean paper = path.group(2).equals("pdf");
        byte[] bytes;
        try {
            bytes = paper ? pdf(path.group(1)) : badge(path.group(1));
        } catch (Refused none) {
            // A stranger learns nothing about which certificates there are.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(paper ? "application/pdf" : "application/vc+jwt");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"certificate-" + path.group(1) + "." + path.group(2) + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private byte[] pdf(String serial) {
        return files.pdf(user.caller(), serial, new Addresses(visitor.baseUrl()));
    }

    private byte[] badge(String serial) {
        return files.badge(user.caller(), serial, new Addresses(visitor.baseUrl()))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
