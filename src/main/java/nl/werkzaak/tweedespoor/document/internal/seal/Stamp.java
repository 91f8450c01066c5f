package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time-stamp whose own signature is right and that belongs to a given digest.
 *
 * @param signer whose certificate vouches for the time; whether we trust it is another question
 * @param chain all certificates inside, each signed by another of them if that one is there
 */
record Stamp(Instant time, X509Certificate signer, List<X509Certificate> chain) {
    /** @return nothing when it is not as an authority made it */
    static Optional<Stamp> read(byte[] token, byte[] digest) {
        try {
            var cms = new CMSSignedData(token);
            var holder = Cms.certificate(cms);
            if (holder.isEmpty()
                    || !Cms.isPlain(cms, token, 3)
                    || Cms.signer(cms).getUnsignedAttributes() != null) {
                return Optional.empty();
            }
            var stamp = new TimeStampToken(cms);
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder.get()));
            var chain = Cms.certificates(cms);
            var belongs = MessageDigest.isEqual(stamp.getTimeStampInfo().getMessageImprintDigest(), digest);
            return belongs && chain.stream().allMatch(each -> isSound(each, chain))
                    ? Optional.of(new Stamp(
                            stamp.getTimeStampInfo().getGenTime().toInstant(),
                            new JcaX509CertificateConverter().getCertificate(holder.get()),
                            chain))
                    : Optional.empty();
        } catch (CMSException
                | TSPException
                | IOException
                | CertificateException
                | OperatorCreationException
                | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** @param anchors certificates of authorities, or of those that vouch for them */
    boolean isTrusted(List<X509Certificate> anchors) {
        var issuers = chain.stream().filter(each -> Cms.vouches(each, signer));
        return Stream.concat(Stream.of(signer), issuers).anyMatch(each -> anchors.stream()
                .anyMatch(anchor -> anchor.equals(each) || Cms.vouches(anchor, each)));
    }

    /** An attribute of a signature as the bytes of a time-stamp. */
    static byte[] bytes(ASN1Encodable attribute) throws IOException {
        return ContentInfo.getInstance(attribute).getEncoded("DER");
    }

    private static boolean isSound(X509Certificate each, List<X509Certificate> chain) {
        var issuers = chain.stream()
                .filter(other -> other.getSubjectX500Principal().equals(each.getIssuerX500Principal()))
                .toList();
        return issuers.isEmpty() || issuers.stream().anyMatch(issuer -> Cms.vouches(issuer, each));
    }
}
