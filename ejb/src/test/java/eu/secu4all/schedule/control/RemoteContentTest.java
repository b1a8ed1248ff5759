package eu.secu4all.schedule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A deck is rendered with what is in it; it makes the server look nowhere else. */
class RemoteContentTest {
    private static final int PATIENCE_MS = 300;

    @Test
    @DisplayName("FILE-1 a deck that points to the network is rendered without a look there (BBB PR #10619, #18052)")
    void staysAtHome() throws IOException {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + stranger.getLocalPort() + "/secret";

            assertThat(new PdfPages().render(new ByteArrayInputStream(deck(address))))
                    .hasSize(1);

            stranger.setSoTimeout(PATIENCE_MS);
            assertThatThrownBy(stranger::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** Its picture lies elsewhere, it wants to open an address, and what describes it takes in an address, too. */
    private static byte[] deck(String address) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            page.setResources(new PDResources());
            COSName picture = page.getResources().add(elsewhere(document, address));
            page.setContents(stream(document, "q 100 0 0 100 0 0 cm /" + picture.getName() + " Do Q"));
            var opening = new PDActionURI();
            opening.setURI(address);
            document.getDocumentCatalog().setOpenAction(opening);
            String description = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM '" + address + "'>]><x>&e;</x>";
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream(description.getBytes(StandardCharsets.UTF_8))));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDImageXObject elsewhere(PDDocument document, String address) throws IOException {
        COSStream picture = document.getDocument().createCOSStream();
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, 1);
        picture.setInt(COSName.HEIGHT, 1);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        var file = new COSDictionary();
        file.setItem(COSName.FS, COSName.URL);
        file.setItem(COSName.F, new COSString(address));
        picture.setItem(COSName.F, file);
        return new PDImageXObject(new PDStream(picture), null);
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    }
}
