package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SamplesTest {
    @Autowired
    List<SampleDocument> samples;

    @Autowired
    TaggedPdf writer;

    @Autowired
    Seal seal;

    @Test
    void passBothStandardsSealed() {
        assertThat(samples).isNotEmpty();
        for (SampleDocument sample : samples) {
            byte[] sealed = SamplesTool.sealed(sample.document(), writer, seal);
            assertThat(VeraPdf.faults(sealed)).as(sample.name()).isEmpty();
            assertThat(seal.inspect(sealed).state()).as(sample.name()).isEqualTo(SealReport.State.VALID);
        }
    }
}
