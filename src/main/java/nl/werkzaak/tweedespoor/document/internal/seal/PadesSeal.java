package nl.werkzaak.tweedespoor.document.internal.seal;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
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

/**
 * PAdES over PDFBox, as an increment: the sealed bytes stand unchanged at the file's start. Baseline B, or T where a
 * time-stamp authority is configured and answers. A seal is never refused: without the authority it is of level B, after
 * the certificate's last day it is set all the same, and both raise an alarm (docs/adr/0032-seal.md).
 */
@Component
public class PadesSeal {
    /** Beside the certificates: the signature and its attributes. */
    private static final int SIGNATURE_BYTES = 4096;

    /** A time-stamp with the certificates of its authority. */
    private static final int STAMP_BYTES = 16 * 1024;

    private final SealKey key;
    private final TimestampAuthority authority;
    private final PAdESService service;
    private final int certificateBytes;

    PadesSeal(SealKey key, TimestampAuthority authority) {
        this.key = key;
        this.authority = authority;
        var verifier = new CommonCertificateVerifier();
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(authority);
        certificateBytes =
                key.chain().stream().mapToInt(each -> each.getEncoded().length).sum();
    }

    public byte[] seal(byte[] pdf, SealRequest request) {
        if (authority.mayBeAsked()) {
            try {
                var stamped = seal(pdf, parameters(request, SignatureLevel.PAdES_BASELINE_T));
                authority.answered();
                return stamped;
            } catch (RuntimeException away) {
                authority.rest(away);
            }
        }
        var sealed = seal(pdf, parameters(request, SignatureLevel.PAdES_BASELINE_B));
        if (authority.isConfigured()) {
            authority.missed();
        }
        return sealed;
    }

    private byte[] seal(byte[] pdf, PAdESSignatureParameters parameters) {
        InMemoryDocument document = new InMemoryDocument(pdf);
        byte[] toSign = service.getDataToSign(document, parameters).getBytes();
        return DSSUtils.toByteArray(service.signDocument(document, parameters, sign(toSign)));
    }

    private PAdESSignatureParameters parameters(SealRequest request, SignatureLevel level) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setContentSize(
                SIGNATURE_BYTES + certificateBytes + (level == SignatureLevel.PAdES_BASELINE_T ? STAMP_BYTES : 0));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
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
