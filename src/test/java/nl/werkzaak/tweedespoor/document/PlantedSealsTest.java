package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkzaak.tweedespoor.document.SealReport.By;
import nl.werkzaak.tweedespoor.document.SealReport.Change;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import nl.werkzaak.tweedespoor.document.internal.scan.VirusScanner;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture.Kit;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody prepares in a file before we seal it: none of it is told as if it were our seal's. */
class PlantedSealsTest {
    private static final Kit OURS = SealFixture.stranger();
    private static final SealRequest REQUEST = new SealRequest(
            "Werkzaak Rivierenland", "Voortgangsrapportage", Instant.parse("2026-03-02T13:05:00Z"), null);
    private static final String FALSE_WORDS =
            " obj<</Name(UWV, drs. P. Verzonnen)/Reason(Deskundigenoordeel: voldoende)" + "/M(D:20200101120000+01'00')";

    private final UploadCheck check = new UploadCheck(VirusScanner.none(), OURS.earlier(), null);

    /** The last two swallow what stands between them and the seal's own place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ">>/ByteRange%s ",
                "/ByteRange%s>> ",
                "/ByteRange%s/Contents<00>>> ",
                "/ByteRange%s/X<",
                "/ByteRange%s/X("
            })
    void tellsTheWordsOfOurSealOnly(String rest) throws Exception {
        for (var planted : List.of(inAStream(rest), inARemark(rest))) {
            var range = "[0000000000 0000000000 0000000000 0000000000]";
            var sealed = new byte[0];
            for (var round = 0; round < 2; round++) {
                sealed = OURS.seal(planted.with(range), REQUEST);
                range = range(sealed);
            }
            var report = OURS.inspect(sealed);
            assertThat(report.toString()).doesNotContain("UWV", "Verzonnen", "Deskundigenoordeel", "2020");
            assertThat(report.state()).isEqualTo(State.VALID);
            assertThat(report.seals()).singleElement().satisfies(each -> {
                assertThat(each.by()).isEqualTo(By.OURS);
                assertThat(each.reason()).isEqualTo("Voortgangsrapportage");
            });
            assertRefused(planted.with(range), "signed");
        }
    }

    private interface Planted {
        byte[] with(String range);
    }

    private static Planted inAStream(String rest) {
        return range -> {
            var words = FALSE_WORDS + rest.formatted(range);
            return RawPdfs.of(
                    RawPdfs.CATALOG,
                    RawPdfs.PAGES,
                    RawPdfs.PAGE,
                    "<</Length " + words.length() + ">>stream\n" + words + "\nendstream ");
        };
    }

    private static Planted inARemark(String rest) {
        return range -> RawPdfs.of(
                RawPdfs.CATALOG,
                RawPdfs.PAGES,
                RawPdfs.PAGE,
                "null endobj\n%" + FALSE_WORDS + rest.formatted(range) + "\n");
    }

    private static String range(byte[] sealed) throws IOException {
        try (var pdf = Loader.loadPDF(sealed)) {
            int[] range = pdf.getSignatureDictionaries().getFirst().getByteRange();
            return "[%010d %010d %010d %010d]".formatted(range[0], range[1], range[2], range[3]);
        }
    }

    /** In a title, a heading and what is told of a picture. */
    @Test
    void takesNoTextOfOurOwnForASignature() {
        var sample = new HouseStyleSample().document();
        var told = sample.meta();
        var meta = new PdfMeta(
                "Offerte voor /ByteRange[0 10 20 30] B.V.",
                told.kind(),
                told.number(),
                told.date(),
                told.verificationCode(),
                told.locale(),
                told.author());
        var blocks = new ArrayList<>(sample.blocks());
        blocks.add(Block.heading("Kop /ByteRange[0 11 20 30]"));
        blocks.add(new Block.Figure("Beeld " + "/ByteRange[0 12 20 30]".repeat(21), 100, 100, List.of()));
        var report = OURS.inspect(OURS.seal(written(new PdfDocument(meta, blocks)), REQUEST));

        assertThat(report.state()).isEqualTo(State.VALID);
        assertThat(report.seals()).extracting(SealReport.Set::by).containsExactly(By.OURS);
    }

    @Test
    void neverMakesAChangedPaperOfOursWholeBySealingItAgain() throws Exception {
        var own = OURS.seal(written(new HouseStyleSample().document()), REQUEST);
        var edited = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(own)) {
            var page = document.getPage(0);
            new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true).close();
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(edited);
        }
        assertThat(OURS.inspect(edited.toByteArray()).change()).isEqualTo(Change.ADDED);
        assertRefused(edited.toByteArray(), "ours");
        assertRefused(own, "ours");

        var again = OURS.inspect(OURS.seal(edited.toByteArray(), REQUEST));
        assertThat(again.state()).isEqualTo(State.CHANGED);
        assertThat(again.change()).isEqualTo(Change.SEALED_AGAIN);
    }

    /** A program wrote it anew: no seal is left, but its remains are. */
    @Test
    void refusesWhatIsLeftOfASealOfOurs() throws Exception {
        var saved = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(OURS.seal(written(new HouseStyleSample().document()), REQUEST))) {
            document.save(saved, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        }
        assertRefused(saved.toByteArray(), "ours");
    }

    @Test
    void refusesASignatureOfAnotherWhereverItStands() {
        assertRefused(SealFixture.stranger().seal(written(new HouseStyleSample().document()), REQUEST), "signed");
        for (var before = 256 * 1024 - 80; before < 256 * 1024 + 8; before++) {
            var filler = new char[before];
            Arrays.fill(filler, 'x');
            var pdf =
                    RawPdfs.of(RawPdfs.CATALOG, RawPdfs.PAGES, RawPdfs.PAGE, "(" + new String(filler) + "/ByteRange)");
            assertRefused(pdf, "signed");
        }
    }

    private void assertRefused(byte[] upload, String reason) {
        assertThatThrownBy(() -> check.check(new ByteArrayInputStream(upload), "file"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.upload." + reason));
    }

    private static byte[] written(PdfDocument document) {
        return new TaggedPdf(Clock.systemUTC()).bytes(document);
    }
}
