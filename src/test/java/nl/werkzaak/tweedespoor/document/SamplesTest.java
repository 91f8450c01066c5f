package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.werkzaak.tweedespoor.document.SealReport.Change;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import nl.werkzaak.tweedespoor.document.internal.read.TagReader;
import nl.werkzaak.tweedespoor.document.internal.seal.Dss;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.springframework.beans.factory.annotation.Autowired;

/** Every sample document, sealed: what others say of it, and what becomes of it in wrong hands. */
@PortalTest
class SamplesTest {
    private static final int FLIPS = 160;

    @TempDir
    Path folder;

    @Autowired
    List<SampleDocument> samples;

    @Autowired
    TaggedPdf writer;

    @Autowired
    Verification verification;

    @Autowired
    Seal seal;

    private List<Sample> sealed = List.of();

    private record Sample(String name, PdfDocument document, byte[] pdf) {}

    private interface Look {
        void at(Sample sample) throws Exception;
    }

    @BeforeEach
    void sealsThem() {
        sealed = samples.stream()
                .map(sample -> new Sample(
                        sample.name(), sample.document(), SamplesTool.sealed(sample.document(), writer, seal)))
                .toList();
        assertThat(sealed).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void passBothStandardsSealed() throws Exception {
        each(sample ->
                assertThat(VeraPdf.faults(sample.pdf(), sample.document())).isEmpty());
    }

    @Test
    void passBothStandardsUnsealed() throws Exception {
        each(sample -> assertThat(VeraPdf.faults(writer.bytes(sample.document()), sample.document()))
                .isEmpty());
    }

    @Test
    void arePassedByTheValidationOfTheEu() throws Exception {
        each(sample -> assertThat(Dss.verdicts(sample.pdf(), SealFixture.certificate(seal)))
                .containsExactly(Indication.TOTAL_PASSED));
    }

    @Test
    void areValidOnThePublicPage() throws Exception {
        each(sample -> {
            var answer = verification.file(sample.pdf());
            assertThat(answer.report().state()).isEqualTo(State.VALID);
            assertThat(answer.issue()).isEqualTo(Issue.UNKNOWN);
        });
    }

    @Test
    void areSignedValidlyForPdfsig() throws Exception {
        each(sample -> assertThat(Poppler.run(folder, sample.pdf(), "pdfsig", "-nocert", "FILE"))
                .contains("Signature Validation: Signature is Valid.", "Total document signed"));
    }

    @Test
    void readInOrderForPdftotext() throws Exception {
        each(sample -> {
            var text = Poppler.run(folder, sample.pdf(), "pdftotext", "-enc", "UTF-8", "FILE", "-");
            var words = text.replaceAll("\\s+", " ");
            int at = words.indexOf(sample.document().meta().title());
            assertThat(at).isNotNegative();
            for (var block : sample.document().blocks()) {
                if (block instanceof Block.Heading heading) {
                    int next = words.indexOf(heading.text(), at);
                    assertThat(next)
                            .as("%s after what stands before it", heading.text())
                            .isNotNegative();
                    at = next;
                }
            }
        });
    }

    /** Headings, lists in lists, cells with their spans, broken words, links, alternative texts: all from the tags. */
    @Test
    void areHeardAsTheyWereWritten() throws Exception {
        each(sample -> {
            var read = TagReader.read(sample.pdf()).orElseThrow();
            assertThat(Spoken.of(read.blocks()))
                    .containsExactlyElementsOf(Spoken.of(sample.document().blocks()));
            var meta = sample.document().meta();
            assertThat(read.title()).isEqualTo(meta.title());
            assertThat(read.kind()).isEqualTo(meta.kind());
            assertThat(read.locale().getLanguage()).isEqualTo(meta.locale().getLanguage());
            if (meta.number() != null) {
                assertThat(read.identity()).contains(meta.number());
            }
        });
    }

    @Test
    void sayOnEveryPageWhereTheyAreChecked() throws Exception {
        each(sample -> {
            var meta = sample.document().meta();
            if (meta.verificationCode() == null) {
                return;
            }
            var pages = Poppler.run(folder, sample.pdf(), "pdftotext", "-enc", "UTF-8", "FILE", "-")
                    .split("\f");
            assertThat(pages).allSatisfy(page -> assertThat(page)
                    .contains(meta.number(), meta.verificationCode(), "http://localhost", TaggedPdf.CHECK_PATH));
        });
    }

    @Test
    void showAFlippedBitAnywhere() throws Exception {
        each(sample -> {
            int length = sample.pdf().length;
            for (int i = 0; i < FLIPS; i++) {
                int at = (int) ((long) length * i / FLIPS) + i % 7;
                refused(sample, flipped(sample.pdf(), Math.min(at, length - 1), 1 << i % 8));
            }
        });
    }

    /** The last part holds the seal, most of which its own signature does not cover. */
    @Test
    void showAFlippedBitInTheSealItself() throws Exception {
        var sample = sealed.getFirst();
        int from = find(sample.pdf(), "/Contents <", sample.pdf().length / 2);
        assertThat(from).isPositive();
        for (int at = from; at < sample.pdf().length; at += 11) {
            refused(sample, flipped(sample.pdf(), at, at % 3 == 0 ? 0x20 : 1));
        }
    }

    @Test
    void showAnAppendedPage() throws Exception {
        each(sample -> {
            var longer = new ByteArrayOutputStream();
            try (PDDocument pdf = Loader.loadPDF(sample.pdf())) {
                var page = new PDPage();
                pdf.addPage(page);
                pdf.getPages().getCOSObject().setNeedToBeUpdated(true);
                page.getCOSObject().setNeedToBeUpdated(true);
                pdf.saveIncremental(longer);
            }
            assertThat(longer.size()).isGreaterThan(sample.pdf().length);
            var report = refused(sample, longer.toByteArray());
            assertThat(report.change()).isEqualTo(Change.ADDED);
            assertThat(report.seals()).singleElement().satisfies(set -> assertThat(set.intact())
                    .isTrue());
        });
    }

    @Test
    void showThatTheyWereSavedAgain() throws Exception {
        each(sample -> {
            var byPdfBox = new ByteArrayOutputStream();
            try (PDDocument pdf = Loader.loadPDF(sample.pdf())) {
                pdf.save(byPdfBox);
            }
            refused(sample, byPdfBox.toByteArray());
            var byOpenPdf = new ByteArrayOutputStream();
            var reader = new PdfReader(sample.pdf());
            new PdfStamper(reader, byOpenPdf).close();
            refused(sample, byOpenPdf.toByteArray());
        });
    }

    @Test
    void showASwappedPage() throws Exception {
        each(sample -> {
            var other = sealed.get((sealed.indexOf(sample) + 1) % sealed.size());
            refused(sample, SwappedPages.last(sample.pdf(), other.pdf()));
        });
    }

    /** Neither the seal check nor what the public page says takes it for ours and whole. */
    private SealReport refused(Sample sample, byte[] changed) {
        var report = seal.inspect(changed);
        assertThat(report.state()).as(sample.name()).isNotEqualTo(State.VALID);
        assertThat(verification.file(changed).report()).isEqualTo(report);
        return report;
    }

    private void each(Look look) throws Exception {
        for (var sample : sealed) {
            try {
                look.at(sample);
            } catch (AssertionError e) {
                throw new AssertionError(sample.name() + ": " + e.getMessage(), e);
            }
        }
    }

    private static byte[] flipped(byte[] pdf, int at, int bits) {
        var changed = pdf.clone();
        changed[at] ^= (byte) bits;
        return changed;
    }

    private static int find(byte[] pdf, String text, int from) {
        return new String(pdf, StandardCharsets.ISO_8859_1).indexOf(text, from);
    }
}
