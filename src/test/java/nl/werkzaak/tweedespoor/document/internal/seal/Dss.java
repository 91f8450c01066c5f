package nl.werkzaak.tweedespoor.document.internal.seal;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

/** The EU's own validation of signatures, with nobody trusted but the given certificates. */
public final class Dss {
    private Dss() {}

    public static List<Indication> verdicts(byte[] pdf, X509Certificate... anchors) {
        var report = report(pdf, anchors);
        return report.getSignatureIdList().stream().map(report::getIndication).toList();
    }

    public static List<SignatureLevel> levels(byte[] pdf, X509Certificate... anchors) {
        var report = report(pdf, anchors);
        return report.getSignatureIdList().stream()
                .map(report::getSignatureFormat)
                .toList();
    }

    public static SimpleReport report(byte[] pdf, X509Certificate... anchors) {
        var trusted = new CommonTrustedCertificateSource();
        Arrays.stream(anchors).map(CertificateToken::new).forEach(trusted::addCertificate);
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(java.time.Instant.now()));
        return validator.validateDocument().getSimpleReport();
    }
}
