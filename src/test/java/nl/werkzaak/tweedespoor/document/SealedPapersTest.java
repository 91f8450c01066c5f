package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import nl.werkzaak.tweedespoor.document.internal.seal.Dss;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.workspace.Dossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers that are no samples: a report as a coach uploaded it, and the index of a bundle as an employer downloads it. */
@PortalTest
class SealedPapersTest {
    /** A change of one in so many bytes is tried. */
    private static final int EVERY = 211;

    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    OrderPersonas orders;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Vault vault;

    @Autowired
    Seal seal;

    @Autowired
    Verification verification;

    @TempDir
    Path folder;

    private Case made;

    @BeforeEach
    void run() {
        made = cases.running(employers.fresh());
    }

    @AfterEach
    void tidyUp() {
        orders.tidyUp();
    }

    @Test
    void anUploadedReportIsSealedAndAnyChangeIsFound() throws Exception {
        var report = cases.released(made);
        var document = vault.of(DocumentSubject.of(report)).getFirst();
        assertThat(document.scan()).isEqualTo(ScanStatus.NOT_SCANNED);
        var paper = bytes(document);

        isValidForEverybody(paper);
        assertThat(verification.file(paper).kind()).isEqualTo(DocumentKind.PROGRESS_REPORT);
        assertThat(verification.file(paper).issue().status()).isEqualTo(IssueStatus.ISSUED);
        anyChangeIsFound(paper);
    }

    @Test
    void theIndexOfABundleIsSealedAndAnyChangeIsFound() throws Exception {
        cases.released(made);
        var day = made.start().plusDays(45);
        var index =
                cases.as(made.member().user(), day, () -> dossiers.of(made.id()).index());

        isValidForEverybody(index);
        anyChangeIsFound(index);
    }

    private void isValidForEverybody(byte[] paper) throws Exception {
        assertThat(Dss.verdicts(paper, SealFixture.certificate(seal))).containsExactly(Indication.TOTAL_PASSED);
        assertThat(Poppler.run(folder, paper, "pdfsig", "-nocert", "FILE"))
                .contains("Signature Validation: Signature is Valid.", "Total document signed");
        assertThat(verification.file(paper).report().state()).isEqualTo(State.VALID);
    }

    private void anyChangeIsFound(byte[] paper) {
        for (var at = 0; at < paper.length; at += EVERY) {
            var changed = paper.clone();
            changed[at] ^= 1;
            assertThat(verification.file(changed).report().state())
                    .as("byte %d", at)
                    .isNotEqualTo(State.VALID);
        }
        assertThat(verification
                        .file(Arrays.copyOf(paper, paper.length + 1))
                        .report()
                        .state())
                .isEqualTo(State.CHANGED);
    }

    private byte[] bytes(DocumentRow document) {
        var out = new ByteArrayOutputStream();
        try {
            vault.openTo(document.id(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
