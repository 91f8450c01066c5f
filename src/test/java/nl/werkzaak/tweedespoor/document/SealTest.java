package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SealTest {
    private static final Instant MOMENT = Instant.parse("2026-03-02T13:05:00Z");

    @Autowired
    Seal seal;

    @Autowired
    TaggedPdf writer;

    private byte[] pdf;

    @BeforeEach
    void writesADocument() {
        pdf = writer.bytes(new HouseStyleSample().document());
    }

    @Test
    void keepsBothStandards() {
        assertThat(VeraPdf.faults(seal.seal(pdf, request("werkzaak")))).isEmpty();
        assertThat(VeraPdf.faults(seal.seal(pdf, request(null)))).isEmpty();
    }

    @Test
    void isValidForTheSealedBytes() {
        SealReport report = seal.inspect(seal.seal(pdf, request("werkzaak")));
        assertThat(report.state()).isEqualTo(State.VALID);
        assertThat(report.seals())
                .extracting(SealReport.Set::name, SealReport.Set::reason, SealReport.Set::time)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "TEST – niet voor productie", "Overeenkomst aangeboden", MOMENT));
    }

    @Test
    void leavesTheSealedBytesAtTheFilesStart() {
        byte[] sealed = seal.seal(pdf, request("werkzaak"));
        assertThat(sealed).startsWith(pdf);
        assertThat(sealed.length - pdf.length).isLessThan(40_000);
    }

    @Test
    void fillsTheFieldMadeForIt() throws Exception {
        byte[] sealed = seal.seal(pdf, request("werkzaak"));
        try (PDDocument document = Loader.loadPDF(sealed)) {
            PDSignature signature = document.getSignatureFields().stream()
                    .filter(field -> field.getPartialName().equals("werkzaak"))
                    .findFirst()
                    .orElseThrow()
                    .getSignature();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(document.getSignatureFields()).hasSize(2);
        }
    }

    @Test
    void noticesAChangedByteAnywhere() {
        byte[] sealed = seal.seal(pdf, request("werkzaak"));
        for (int at : new int[] {200, pdf.length / 2, pdf.length - 30, sealed.length - 200}) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(seal.inspect(changed).state()).as("byte %d", at).isNotEqualTo(State.VALID);
        }
    }

    @Test
    void noticesWhatIsAddedBehindTheSeal() throws Exception {
        byte[] sealed = seal.seal(pdf, request("werkzaak"));
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(sealed);
        longer.write("\n% and one more thing".getBytes(StandardCharsets.US_ASCII));
        assertThat(seal.inspect(longer.toByteArray()).state()).isEqualTo(State.CHANGED);

        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sealed)) {
            document.getDocumentInformation().setTitle("Een andere overeenkomst");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(edited);
        }
        assertThat(seal.inspect(edited.toByteArray()).state()).isEqualTo(State.CHANGED);
    }

    @Test
    void disownsASealOfAnotherCertificate() {
        byte[] foreign = SealFixture.stranger().seal(pdf, request("werkzaak"));
        assertThat(seal.inspect(foreign).state()).isEqualTo(State.NOT_OURS);
    }

    @Test
    void saysWhenThereIsNoSeal() {
        assertThat(seal.inspect(pdf).state()).isEqualTo(State.NOT_SEALED);
        assertThat(seal.inspect("no pdf".getBytes(StandardCharsets.US_ASCII)).state())
                .isEqualTo(State.UNREADABLE);
        assertThat(seal.inspect(new byte[0]).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void namesTheTestCertificateForWhatItIs() {
        assertThat(seal.certificate().test()).isTrue();
        assertThat(seal.certificate().selfSigned()).isTrue();
    }

    private static SealRequest request(@org.jspecify.annotations.Nullable String field) {
        return new SealRequest("Werkzaak Rivierenland", "Overeenkomst aangeboden", MOMENT, field);
    }
}
