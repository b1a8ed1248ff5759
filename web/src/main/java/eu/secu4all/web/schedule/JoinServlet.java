package eu.secu4all.web.schedule;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Short addresses to read out and to scan: {@code /join/ABC234} is the join page with that code. */
@WebServlet("/join/*")
public class JoinServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String code = path == null ? "" : path.substring(1);
        response.sendRedirect("/join?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }
}
