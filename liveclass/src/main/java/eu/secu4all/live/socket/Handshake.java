package eu.secu4all.live.socket;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

/** The handshake of RFC 6455 section 4; whether the page may ask for it, {@link OriginFilter} has seen to. */
@WebServlet(urlPatterns = "/socket", asyncSupported = true)
public class Handshake extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String VERSION = "13";
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;
    private static final int UPGRADE_REQUIRED = 426;

    @Inject
    private transient Connections connections;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String key = request.getHeader("Sec-WebSocket-Key");
        if (!names(request, "Upgrade", "websocket") || !names(request, "Connection", "upgrade") || !isKey(key)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!VERSION.equals(request.getHeader("Sec-WebSocket-Version"))) {
            response.setHeader("Sec-WebSocket-Version", VERSION);
            response.sendError(UPGRADE_REQUIRED);
        } else {
            response.setStatus(HttpServletResponse.SC_SWITCHING_PROTOCOLS);
            response.setHeader("Upgrade", "websocket");
            response.setHeader("Connection", "Upgrade");
            response.setHeader("Sec-WebSocket-Accept", accept(key));
            request.upgrade(RoomSocket.class).comesFrom(connections);
            response.flushBuffer();
        }
    }

    private static boolean names(HttpServletRequest request, String header, String token) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .anyMatch(value -> value.strip().toLowerCase(Locale.ROOT).equals(token));
    }

    private static boolean isKey(String key) {
        try {
            return key != null && Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    static String accept(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-1", e);
        }
    }
}
