package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * The signature inside a seal. A signature vouches for the document and for its own attributes, but not for the parts
 * around them, so these may be only what our seals put there: then no byte of a sealed file can change unseen.
 *
 * @param certificate ours, that made it
 * @param intact whether it belongs to these bytes and has nothing that we did not put in
 */
record Cms(
        X509Certificate certificate,
        boolean intact,
        @Nullable Stamp stamp) {
    /**
     * @param der the signature without what fills its place
     * @param signed the bytes that it is about
     * @param own every certificate that seals or sealed
     * @return nothing when it was not made with one of them
     */
    static Optional<Cms> read(byte[] der, CMSProcessable signed, List<X509Certificate> own) {
        try {
            var cms = new CMSSignedData(signed, der);
            var holder = certificate(cms);
            var ours = holder.flatMap(each -> match(each, own));
            return ours.map(certificate -> judge(cms, der, certificate));
        } catch (CMSException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Cms judge(CMSSignedData cms, byte[] der, X509Certificate ours) {
        try {
            var signer = signer(cms);
            var stamps = signer.getUnsignedAttributes();
            var stamp = stamps == null ? Optional.<Stamp>empty() : stamp(signer);
            var intact = isPlain(cms, der, 1)
                    && hasOnlyItsChain(cms, ours)
                    && (stamps == null || stamp.isPresent())
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(ours.getPublicKey()));
            return new Cms(ours, intact, stamp.orElse(null));
        } catch (CMSException | OperatorCreationException | IOException | RuntimeException broken) {
            return new Cms(ours, false, null);
        }
    }

    private static Optional<Stamp> stamp(SignerInformation signer) throws IOException {
        var attributes = signer.getUnsignedAttributes();
        var stamp = attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attributes.size() != 1 || stamp == null || stamp.getAttributeValues().length != 1) {
            return Optional.empty();
        }
        return Stamp.read(Stamp.bytes(stamp.getAttributeValues()[0]), sha256(signer.getSignature()));
    }

    /**
     * Nothing but one signature, written in the one way that DER allows.
     *
     * @param version as RFC 5652 (5.1) wants it for this content
     */
    static boolean isPlain(CMSSignedData cms, byte[] der, int version) throws IOException {
        var content = cms.toASN1Structure();
        var data = SignedData.getInstance(content.getContent());
        return Arrays.equals(content.getEncoded("DER"), der)
                && CMSObjectIdentifiers.signedData.equals(content.getContentType())
                && Bytes.find(der, signer(cms).toASN1Structure().getEncoded("DER"), 0) > 0
                && Bytes.find(der, data.getEncapContentInfo().getEncoded("DER"), 0) > 0
                && isOctets(data.getEncapContentInfo().getContent())
                // read leniently, written strictly: a part under the tag of another class would be read as the same
                && Arrays.equals(
                        data.getEncoded("DER"),
                        content.getContent().toASN1Primitive().getEncoded("DER"))
                && namesItsCertificate(cms)
                && isBare(signer(cms).toASN1Structure().getDigestEncryptionAlgorithm())
                && data.getVersion().hasValue(version)
                && data.getCRLs() == null
                && data.getDigestAlgorithms().size() == 1
                && cms.getSignerInfos().size() == 1
                && signer(cms).toASN1Structure().getVersion().hasValue(1)
                && cms.getDigestAlgorithmIDs().contains(signer(cms).getDigestAlgorithmID());
    }

    /** What is signed inside, if anything: without this any tag would do, since only what stands behind it is signed. */
    private static boolean isOctets(@Nullable ASN1Encodable content) {
        return content == null || content.toASN1Primitive() instanceof ASN1OctetString;
    }

    /** Byte by byte; a look-up would find the same certificate under a name in capitals. */
    private static boolean namesItsCertificate(CMSSignedData cms) throws IOException {
        var named = certificate(cms);
        return named.isPresent()
                && Arrays.equals(
                        new IssuerAndSerialNumber(
                                        named.get().getIssuer(), named.get().getSerialNumber())
                                .getEncoded("DER"),
                        signer(cms).toASN1Structure().getSID().getEncoded("DER"));
    }

    private static boolean isBare(AlgorithmIdentifier algorithm) {
        var parameters = algorithm.getParameters();
        return parameters == null || DERNull.INSTANCE.equals(parameters);
    }

    static SignerInformation signer(CMSSignedData cms) {
        return cms.getSignerInfos().iterator().next();
    }

    /** Of the one who signed. */
    @SuppressWarnings("unchecked") // a signer's id is a selector of certificates
    static Optional<X509CertificateHolder> certificate(CMSSignedData cms) {
        return cms.getCertificates().getMatches(signer(cms).getSID()).stream().findFirst();
    }

    /** Ours and what vouches for it, each signed by the next as far as that one is there. */
    private static boolean hasOnlyItsChain(CMSSignedData cms, X509Certificate ours) {
        var others = new ArrayList<>(certificates(cms));
        others.remove(ours);
        var below = ours;
        while (!others.isEmpty()) {
            var child = below;
            var issuer = others.stream().filter(each -> vouches(each, child)).findFirst();
            if (issuer.isEmpty()) {
                return false;
            }
            below = issuer.get();
            others.remove(below);
        }
        return !isSelfIssued(below) || vouches(below, below);
    }

    private static boolean isSelfIssued(X509Certificate each) {
        return each.getSubjectX500Principal().equals(each.getIssuerX500Principal());
    }

    static boolean vouches(X509Certificate issuer, X509Certificate each) {
        try {
            each.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException no) {
            return false;
        }
    }

    /** All that are inside. */
    static List<X509Certificate> certificates(CMSSignedData cms) {
        var converter = new JcaX509CertificateConverter();
        return cms.getCertificates().getMatches(null).stream()
                .map(holder -> certificate(converter, holder))
                .toList();
    }

    private static X509Certificate certificate(JcaX509CertificateConverter converter, X509CertificateHolder holder) {
        try {
            return converter.getCertificate(holder);
        } catch (CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Optional<X509Certificate> match(X509CertificateHolder holder, List<X509Certificate> own) {
        return own.stream().filter(each -> isSame(holder, each)).findFirst();
    }

    private static boolean isSame(X509CertificateHolder holder, X509Certificate certificate) {
        try {
            return Arrays.equals(holder.getEncoded(), certificate.getEncoded());
        } catch (IOException | CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
