package nl.werkzaak.tweedespoor.document.internal.seal;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.util.Date;
import java.util.List;
import nl.werkzaak.tweedespoor.document.SealReport;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import org.springframework.stereotype.Component;

/** Checks the seals of a file against its bytes and against our certificate. */
@Component
public class SealInspector {
    private final SealKey key;

    SealInspector(SealKey key) {
        this.key = key;
    }

    public SealReport inspect(byte[] pdf) {
        List<PAdESSignature> signatures;
        try {
            signatures = signatures(pdf);
        } catch (DSSException | IllegalInputException e) {
            return new SealReport(State.NOT_SEALED, List.of());
        }
        return new SealReport(
                state(signatures, pdf.length),
                signatures.stream().map(SealInspector::seal).toList());
    }

    private List<PAdESSignature> signatures(byte[] pdf) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(key.certificate());
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        analyzer.setCertificateVerifier(verifier);
        return analyzer.getSignatures().stream().map(PAdESSignature.class::cast).toList();
    }

    private State state(List<PAdESSignature> signatures, int length) {
        if (signatures.isEmpty()) {
            return State.NOT_SEALED;
        }
        if (!signatures.stream().allMatch(this::isOurs)) {
            return State.NOT_OURS;
        }
        boolean intact = signatures.stream().allMatch(SealInspector::isIntact);
        boolean covered = signatures.stream().anyMatch(s -> coversAll(s, length));
        return intact && covered ? State.VALID : State.CHANGED;
    }

    private boolean isOurs(AdvancedSignature signature) {
        return key.certificate().equals(signature.getSigningCertificateToken());
    }

    private static boolean isIntact(PAdESSignature signature) {
        signature.checkSignatureIntegrity();
        return signature.getSignatureCryptographicVerification().isSignatureIntact();
    }

    /** Bytes behind the last seal would be shown by a reader and belong to nobody. */
    private static boolean coversAll(PAdESSignature signature, int length) {
        ByteRange range = signature.getPdfRevision().getByteRange();
        return range.getFirstPartStart() == 0 && range.getSecondPartStart() + range.getSecondPartEnd() == length;
    }

    private static SealReport.Set seal(PAdESSignature signature) {
        PdfSignatureDictionary dictionary = signature.getPdfSignatureDictionary();
        Date time = dictionary.getSigningDate();
        return new SealReport.Set(
                dictionary.getSignerName(), dictionary.getReason(), time == null ? null : time.toInstant());
    }
}
