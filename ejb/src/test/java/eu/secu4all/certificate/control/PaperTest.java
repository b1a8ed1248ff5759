package eu.secu4all.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.certificate.Certified;
import eu.secu4all.certificate.boundary.CertificateView;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PaperTest {

    private static final String ADDRESS = Certified.HOUSE + "/certificate/7KQ2-M4XD-0ZRT-9B3E";
    private static final int DPI = 110;

    /** Pictures of the papers, to look at. */
    private static final Path PICTURES = Path.of("target/certificates");

    @BeforeAll
    static void start() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(PICTURES);
    }

    static Stream<Arguments> holders() {
        return Stream.of(
                Arguments.of("english", Language.EN, "Mārtiņš Ozoliņš-Šķērsgals", "Rīgas valstspilsētas pašvaldība"),
                Arguments.of("german", Language.DE, "Jürgen Müßiggang-Größenwahn", "Stadt Lübeck & Söhne <Ämter>"),
                Arguments.of("french", Language.FR, "Camille L’Hôpital-Çelik d’Œuvre", "Ville de Reims"),
                Arguments.of("italian", Language.IT, "Niccolò D’Amico", "Comune di Ferrara"),
                Arguments.of("greek", Language.EN, "Αλεξάνδρα Παπαδοπούλου", "Δήμος Θεσσαλονίκης"),
                Arguments.of("cyrillic", Language.DE, "Георги Щерев Йорданов", "Столична община"),
                Arguments.of(
                        "long",
                        Language.DE,
                        "Maximiliane ".repeat(9) + "von Oppeln",
                        "Amt ".repeat(30).strip()));
    }

    @ParameterizedTest(name = "CERT-6 {0}: the paper conforms to PDF/UA-1 and PDF/A-2a, and says whose it is")
    @MethodSource("holders")
    void conforms(String label, Language language, String name, String organisation) throws IOException {
        byte[] pdf = Paper.pdf(Certified.module(language, name, organisation), ADDRESS);
        keepPicture(label, pdf);

        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(name.strip(), organisation, ADDRESS);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
        }
    }

    @Test
    @DisplayName("CERT-6 a title that exists in another language only is marked as such, and a long one fits the page")
    void marksForeignTitles() throws IOException {
        CertificateView certificate = Certified.module(
                Language.DE,
                "Anna Rückert",
                "Stadt Augsburg",
                LocalizedText.of(Language.EN, "Vulnerability ".repeat(14)));

        byte[] pdf = Paper.pdf(certificate, ADDRESS);
        keepPicture("foreign", pdf);

        assertThat(Sheet.of(certificate, ADDRESS)).contains("lang=\"en\">Vulnerability");
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    @DisplayName("CERT-6 bites: the checker finds what an ordinary PDF lacks")
    void findsFaults() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }

        assertThat(faults(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(faults(bytes.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    private static void keepPicture(String label, byte[] pdf) throws IOException {
        Files.write(PICTURES.resolve(label + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            ImageIO.write(picture, "png", PICTURES.resolve(label + ".png").toFile());
        }
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
