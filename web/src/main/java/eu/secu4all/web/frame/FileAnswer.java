package eu.secu4all.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * A file that somebody uploaded, on its way to a browser: it may paint, and nothing else, and what is no picture is saved,
 * not opened. What the browser has already is not sent again.
 *
 * @param etag changes with the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // on its way, never compared
public record FileAnswer(String mediaType, byte[] bytes, String etag) {

    /** Sends the file, or says that there is none. */
    public static void send(Optional<FileAnswer> file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        file.get().send(request, response);
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String quoted = '"' + etag + '"';
        response.setHeader("ETag", quoted);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        if (quoted.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (!mediaType.startsWith("image/")) {
            response.setHeader("Content-Disposition", "attachment");
        }
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
