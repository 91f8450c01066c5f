package nl.werkzaak.tweedespoor.document.internal.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import nl.werkzaak.tweedespoor.document.SealReport;
import nl.werkzaak.tweedespoor.document.SealReport.By;
import nl.werkzaak.tweedespoor.document.SealReport.Change;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose seals count: today's certificate, those of before, and no others. */
class SealCertificatesTest {
    private static final byte[] PDF =
            new TaggedPdf(Clock.fixed(SealFixture.NOW, ZoneOffset.UTC)).bytes(new HouseStyleSample().document());

    @TempDir
    Path folder;

    @Test
    void keepsWhatAFormerCertificateSealed() {
        var before = SealFixture.stranger();
        var sealed = before.seal(PDF, request("werkzaak"));
        var now = SealFixture.after(folder, before.certificate());

        assertThat(now.inspect(sealed).state()).isEqualTo(State.VALID);
        assertThat(now.inspect(sealed).seals())
                .singleElement()
                .satisfies(seal -> assertThat(seal.by()).isEqualTo(By.FORMER))
                .satisfies(seal -> assertThat(seal.name()).isEqualTo("TEST – niet voor productie"));
        assertThat(SealFixture.after(folder).inspect(sealed).state()).isEqualTo(State.NOT_OURS);
    }

    @Test
    void tellsASecondSealOfOursFromThatOfAnother() {
        var ours = SealFixture.stranger();
        var other = SealFixture.stranger();
        var sealed = ours.seal(PDF, request("werkzaak"));
        var twice = ours.inspect(ours.seal(sealed, request("opdrachtgever")));
        assertThat(twice.state()).isEqualTo(State.CHANGED);
        assertThat(twice.change()).isEqualTo(Change.SEALED_AGAIN);
        assertThat(twice.seals()).extracting(SealReport.Set::by).containsExactly(By.OURS, By.OURS);

        var signed = ours.inspect(other.seal(sealed, request("opdrachtgever")));
        assertThat(signed.state()).isEqualTo(State.CHANGED);
        assertThat(signed.change()).isEqualTo(Change.SIGNED_BY_OTHERS);
        assertThat(signed.seals()).extracting(SealReport.Set::by).containsExactly(By.OURS, By.OTHERS);
        assertThat(signed.seals().getLast().name()).isNull();
    }

    /** Uploads of before such files were refused may carry a signature of their own, which our seal covers. */
    @Test
    void coversASignatureThatWasThereBefore() {
        var ours = SealFixture.stranger();
        var signed = SealFixture.stranger().seal(PDF, request("opdrachtgever"));
        var report = ours.inspect(ours.seal(signed, request("werkzaak")));
        assertThat(report.state()).isEqualTo(State.VALID);
        assertThat(report.seals()).extracting(SealReport.Set::by).containsExactly(By.OTHERS, By.OURS);
    }

    @Test
    void goesOnSealingAfterTheLastDayAndSaysSo() {
        var expired = SealFixture.until(SealFixture.NOW.minus(Duration.ofDays(1)), folder);
        var report = expired.inspect(expired.seal(PDF, request(null)));
        assertThat(report.state()).isEqualTo(State.VALID);
        assertThat(report.seals().getFirst().inTime()).isFalse();

        var valid = SealFixture.until(SealFixture.NOW.plus(Duration.ofDays(1)), folder);
        assertThat(valid.inspect(valid.seal(PDF, request(null)))
                        .seals()
                        .getFirst()
                        .inTime())
                .isTrue();
    }

    @Test
    void doesNotStartWithAFormerCertificateThatIsNone() throws Exception {
        var rubbish = Files.writeString(folder.resolve("rubbish.pem"), "geen certificaat");
        for (var file : List.of(rubbish, folder.resolve("missing.pem"))) {
            assertThatThrownBy(() -> CertificateFiles.read(List.of(file)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    private static SealRequest request(@org.jspecify.annotations.Nullable String field) {
        return new SealRequest("Werkzaak Rivierenland", "Overeenkomst aangeboden", SealFixture.NOW, field);
    }
}
