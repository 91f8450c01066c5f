package nl.werkzaak.tweedespoor.document.internal.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Date;
import java.util.TimeZone;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** PAdES baseline B over PDFBox, as an increment: the sealed bytes stand unchanged at the file's start. */
@Component
public class PadesSeal {
    private final SealKey key;
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier());

    PadesSeal(SealKey key) {
        this.key = key;
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    }

    public byte[] seal(byte[] pdf, SealRequest request) {
        PAdESSignatureParameters parameters = parameters(request);
        InMemoryDocument document = new InMemoryDocument(pdf);
        byte[] toSign = service.getDataToSign(document, parameters).getBytes();
        return DSSUtils.toByteArray(service.signDocument(document, parameters, sign(toSign)));
    }

    private PAdESSignatureParameters parameters(SealRequest request) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        // A self-made certificate is no trust anchor; by default DSS then leaves it out.
        parameters.bLevel().setTrustAnchorBPPolicy(false);
        parameters.bLevel().setSigningDate(Date.from(request.time()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(Zones.AMSTERDAM));
        parameters.setSignerName(request.name());
        parameters.setReason(request.reason());
        if (request.field() != null) {
            parameters.getImageParameters().getFieldParameters().setFieldId(request.field());
        }
        return parameters;
    }

    private SignatureValue sign(byte[] toSign) {
        boolean elliptic = key.key().getAlgorithm().equals("EC");
        SignatureAlgorithm algorithm = elliptic ? SignatureAlgorithm.ECDSA_SHA256 : SignatureAlgorithm.RSA_SHA256;
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key.key());
            signature.update(toSign);
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal's key does not sign", e);
        }
    }
}
