package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture.Kit;
import nl.werkzaak.tweedespoor.platform.MessageBundles;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a stranger drops on the public check: an answer in words, never "valid", in time and memory that grow with
 * the file only, whatever it says it unpacks to.
 */
class HostileChecksTest {
    private static final Kit OURS = SealFixture.stranger();
    private static final byte[] SEALED = OURS.seal(
            new TaggedPdf(Clock.systemUTC()).bytes(new HouseStyleSample().document()),
            new SealRequest("Werkzaak", "Overeenkomst", SealFixture.NOW, "werkzaak"));
    private static final long ALWAYS = 8L * 1024 * 1024;
    /** Of all that is taken, most of it given back at once. */
    private static final int TIMES_THE_FILE = 10;

    private final Texts texts = new MessageBundles();

    static Stream<HostileUploads.Hostile> all() {
        return HostileUploads.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @Timeout(20)
    void answersInWords(HostileUploads.Hostile hostile) {
        assertThat(answer(hostile.bytes().get())).isNotIn(State.VALID, State.CHANGED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @Timeout(20)
    void isNotMadeOursByASealedPaperInFrontOrBehind(HostileUploads.Hostile hostile) {
        var bytes = hostile.bytes().get();
        assertThat(answer(HostileFiles.joined(SEALED, new byte[] {'\n'}, bytes)))
                .isNotEqualTo(State.VALID);
        assertThat(answer(HostileFiles.joined(bytes, new byte[] {'\n'}, SEALED)))
                .isNotEqualTo(State.VALID);
    }

    @Test
    void knowsAPaperOfOursThatWasCutOff() {
        assertThat(OURS.inspect(SEALED).state()).isEqualTo(State.VALID);
        for (var length = SEALED.length - 1; length > 0; length -= SEALED.length / 50) {
            assertThat(answer(Arrays.copyOf(SEALED, length))).isNotEqualTo(State.VALID);
        }
    }

    @Test
    void knowsAPaperOfOursThatWasLocked() throws IOException {
        try (var document = Loader.loadPDF(SEALED)) {
            document.protect(new StandardProtectionPolicy("eigenaar", "geheim", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(answer(out.toByteArray())).isNotEqualTo(State.VALID);
        }
    }

    /** The largest that is taken in: noise, and signs of signatures without end. */
    @Test
    @Timeout(60)
    void looksAtTheLargestInBoundedTimeAndMemory() {
        var noise = new byte[(int) UploadCheck.LARGEST];
        new Random(7).nextBytes(noise);
        answer(noise);
        var signs = new byte[(int) UploadCheck.LARGEST];
        var sign = "/ByteRange [0 9 9 9] /Contents <30> ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (var at = 0; at + sign.length < signs.length; at += sign.length) {
            System.arraycopy(sign, 0, signs, at, sign.length);
        }
        assertThat(answer(signs)).isNotEqualTo(State.VALID);
        assertThat(answer(Arrays.copyOf(HostileFiles.joined(SEALED, signs), signs.length)))
                .isNotEqualTo(State.VALID);
        assertThat(answer(placesWithoutEnd())).isNotEqualTo(State.VALID);
    }

    /** Twenty signatures that all say their place is nearly the whole file. */
    private static byte[] placesWithoutEnd() {
        var file = new byte[(int) UploadCheck.LARGEST];
        Arrays.fill(file, (byte) '0');
        var start = 2000;
        var second = file.length - 10;
        var head = ("%PDF-1.7\n" + ("/ByteRange [0 " + start + " " + second + " 10] ").repeat(20))
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, file, 0, head.length);
        file[start] = '<';
        file[second - 1] = '>';
        return file;
    }

    private State answer(byte[] file) {
        var meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var begun = System.nanoTime();
        var before = meter.getCurrentThreadAllocatedBytes();
        var report = OURS.inspect(file);
        assertThat(meter.getCurrentThreadAllocatedBytes() - before)
                .as("bytes taken for a file of %d", file.length)
                .isLessThan(ALWAYS + (long) TIMES_THE_FILE * file.length);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        var key = "site.verify.answer." + report.state();
        for (var language : new java.util.Locale[] {Texts.DUTCH, Texts.ENGLISH}) {
            assertThat(texts.get(language, key + ".title")).doesNotContain("site.verify");
            assertThat(texts.get(language, report.change() == null ? key : key + "." + report.change()))
                    .doesNotContain("site.verify")
                    .endsWith(".");
        }
        return report.state();
    }
}
