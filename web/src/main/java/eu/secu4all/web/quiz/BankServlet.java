package eu.secu4all.web.quiz;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.QuestionBanks;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The questions of a quiz for another system: {@code /learning/bank/PROGRAMME/MODULE/UNIT?format=gift|qti&language=en}.
 */
@WebServlet("/learning/bank/*")
public class BankServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuestionBanks banks;

    @Inject
    private transient ActiveUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean qti = "qti".equals(request.getParameter("format"));
        Language language = Language.find(request.getParameter("language")).orElseGet(user::getLanguage);
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        byte[] file;
        String name;
        try {
            UnitId unit = UnitAddress.unit(path.replaceFirst("^/", ""));
            file = (qti ? banks.qti(user.caller(), unit, language) : banks.gift(user.caller(), unit, language)).bytes();
            name = unit.unit() + "-" + language.code() + (qti ? "-qti.zip" : "-gift.txt");
        } catch (Refused none) {
            // Nothing of that name can be had here; the page of errors says so.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(qti ? "application/zip" : "text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
