package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {
    private final TaggedPdf writer = new TaggedPdf(Clock.fixed(Instant.parse("2026-03-02T13:05:00Z"), ZoneOffset.UTC));

    @Test
    void passesBothStandardsWithEveryBlock() throws Exception {
        byte[] pdf = writer.bytes(new HouseStyleSample().document());
        Files.createDirectories(Path.of("target/samples"));
        Files.write(Path.of("target/samples/huisstijl.pdf"), pdf);

        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }
}
