package eu.secu4all.web.certificate;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address on the paper and in the QR code: {@code /certificate/SERIAL} is the page that verifies that one. */
@WebServlet("/certificate/*")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String serial = path == null ? "" : path.substring(1);
        response.sendRedirect("/certificate?serial=" + URLEncoder.encode(serial, StandardCharsets.UTF_8));
    }
}
