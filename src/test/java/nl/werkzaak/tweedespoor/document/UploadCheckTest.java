package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import nl.werkzaak.tweedespoor.document.internal.StructureSample;
import nl.werkzaak.tweedespoor.document.internal.scan.VirusScanner;
import nl.werkzaak.tweedespoor.document.internal.seal.EarlierSeals;
import nl.werkzaak.tweedespoor.document.internal.upload.UploadFile;
import nl.werkzaak.tweedespoor.document.internal.upload.UploadInspector;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class UploadCheckTest {
    private final UploadCheck check = new UploadCheck(VirusScanner.none(), EarlierSeals.none(), null);

    @Test
    void letsAPlainPdfIn() throws Exception {
        byte[] pdf = ActivePdfs.pdf(ActivePdfs::link);
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(pdf), "file")) {
            assertThat(upload.pages()).isEqualTo(2);
            assertThat(upload.size()).isEqualTo(pdf.length);
            try (InputStream in = upload.open()) {
                assertThat(in.readAllBytes()).isEqualTo(pdf);
            }
        }
    }

    /** Saved twice, opened at a page, with an outline and links of every kind that people use. */
    @ParameterizedTest
    @ValueSource(strings = {"https://werkzaak.example/", "HTTP://werkzaak.example", "mailto:coach@werkzaak.example"})
    void letsInWhatProgramsWriteForPeople(String address) throws Exception {
        var link = "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(" + address + ")>>>>]";
        var first = RawPdfs.of(
                "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/GoTo/D[3 0 R/Fit]>>/Outlines 4 0 R>>",
                RawPdfs.PAGES,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + link + ">>",
                "<</Type/Outlines/Count 2/First<</Title(Een)/Next 5 0 R>>>>",
                "<</Title(Twee)/A<</S/GoTo/D[3 0 R/Fit]>>>>");
        var pdf = RawPdfs.changedLater(first, "<</Type/Outlines>>");
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(pdf), "file")) {
            assertThat(upload.pages()).isEqualTo(1);
        }
    }

    @Test
    void letsOurOwnDocumentsIn() throws Exception {
        byte[] pdf = new TaggedPdf(Clock.systemUTC()).bytes(new HouseStyleSample().document());
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(pdf), "file")) {
            assertThat(upload.pages()).isEqualTo(4);
        }
    }

    /** An agreement of ours carries its facts (docs/adr/0038-hyphens-and-data.md); nobody needs to send it in. */
    @Test
    void makesNoExceptionForAFileInADocumentOfOurs() {
        byte[] pdf = new TaggedPdf(Clock.systemUTC()).bytes(new StructureSample().document());
        assertThatThrownBy(() -> check.check(new ByteArrayInputStream(pdf), "file"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.upload.active"));
    }

    @Test
    void stopsReadingWhatIsTooLarge() {
        long[] given = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given[0] += length;
                return length;
            }
        };
        InputStream pdf = new SequenceInputStream(
                new ByteArrayInputStream("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)), endless);

        assertThatThrownBy(() -> check.check(pdf, "file"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.upload.too-large"));
        assertThat(given[0]).isLessThan(UploadCheck.LARGEST + 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void makesAPageOfAPicture(String format) throws Exception {
        byte[] picture = HostileFiles.picture(format);
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(picture), "file");
                InputStream in = upload.open();
                PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
            assertThat(upload.pages()).isEqualTo(1);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(800); // wider than high
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            assertThat(page.getRGB(5, 5) & 0xffffff).isEqualTo(0xffffff);
            assertThat(page.getRGB(page.getWidth() - 40, page.getHeight() / 2) >> 16 & 0xff)
                    .isGreaterThan(200);
        }
    }

    /** Its pages are for archives, and say that they are a picture. */
    @Test
    void makesPagesThatLast() throws Exception {
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(HostileFiles.picture("jpeg")), "file");
                InputStream in = upload.open()) {
            assertThat(VeraPdf.faults(in.readAllBytes(), PDFAFlavour.PDFA_2_B)).isEmpty();
        }
    }

    @Test
    void dropsWhatAPictureSaysOfItself() throws Exception {
        byte[] photo = HostileFiles.joined(HostileFiles.turned(1), HostileFiles.text("Gemaakt in Tiel"));
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(photo), "file");
                InputStream in = upload.open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain("Tiel");
        }
    }

    /** 6: the camera stood on its right side, so the page stands upright. */
    @Test
    void setsAPhotoUpright() throws Exception {
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(HostileFiles.turned(6)), "file");
                InputStream in = upload.open();
                PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isGreaterThan(800);
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            // red grows from left to right in the photo as stored: from top to bottom when it stands
            assertThat(page.getRGB(page.getWidth() / 2, page.getHeight() - 80) >> 16 & 0xff)
                    .isGreaterThan(200);
            assertThat(page.getRGB(page.getWidth() / 2, 80) >> 16 & 0xff).isLessThan(60);
        }
    }

    @Test
    void letsPagesInPages() throws Exception {
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(RawPdfs.pages(1_000)), "file")) {
            assertThat(upload.pages()).isEqualTo(1_000);
        }
    }

    /** The limit of time ends the work itself, not only the waiting for it. */
    @Test
    void givesUpWhenItTakesTooLong() throws Exception {
        var inspector = new UploadInspector(Duration.ZERO, Duration.ofSeconds(30));
        try (var file = UploadFile.of(new ByteArrayInputStream(ActivePdfs.pdf(document -> {})), UploadCheck.LARGEST)) {
            assertThatThrownBy(() -> inspector.inspect(file))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                            .isEqualTo("document.upload.too-much-work"));
        }
    }
}
