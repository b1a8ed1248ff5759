package eu.secu4all.web.programme;

import eu.secu4all.programme.boundary.PackageDoor;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A programme as a content package: {@code /programme/export/PROGRAMME}. */
@WebServlet("/programme/export/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PackageDoor door;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String programme = path.startsWith("/") ? path.substring(1) : path;
        byte[] zip;
        try {
            zip = door.exportZip(user.caller(), programme);
        } catch (Refused none) {
            // Nothing of that name can be had here; the page of errors says so.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        // The name is an id of ours once a programme was found: nothing that could break out of the quotation marks.
        response.setHeader("Content-Disposition", "attachment; filename=\"" + programme + ".zip\"");
        response.setContentLength(zip.length);
        response.getOutputStream().write(zip);
    }
}
