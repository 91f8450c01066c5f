package nl.werkzaak.tweedespoor.document;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import nl.werkzaak.tweedespoor.document.internal.seal.CertificateFiles;
import nl.werkzaak.tweedespoor.document.internal.seal.SealStore;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of the certificate that seals, without its key.
 *
 * @param fingerprint SHA-256 of the certificate
 * @param test made by the portal itself, or saying in its name that it proves nothing
 * @param selfSigned vouched for by nobody else
 * @param algorithm of the key
 * @param bits length of the key
 */
public record SealCertificate(
        String fingerprint,
        boolean test,
        boolean selfSigned,
        String algorithm,
        int bits,
        Instant notBefore,
        Instant notAfter) {
    /** @throws IllegalStateException when the file is not there, or the password does not open it */
    public static SealCertificate read(Path keystore, @Nullable String password) {
        return of(SealStore.read(keystore, password).certificate());
    }

    /**
     * Certificates without a key, several in a file or one.
     *
     * @throws IllegalStateException when a file is not there or holds none
     */
    public static List<SealCertificate> readAll(List<Path> files) {
        return CertificateFiles.read(files).stream().map(SealCertificate::of).toList();
    }

    static SealCertificate of(X509Certificate certificate) {
        var name = certificate.getSubjectX500Principal().getName();
        return new SealCertificate(
                fingerprint(certificate),
                name.toUpperCase().contains("TEST"),
                certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()),
                certificate.getPublicKey().getAlgorithm(),
                bits(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    private static int bits(X509Certificate certificate) {
        return switch (certificate.getPublicKey()) {
            case RSAKey rsa -> rsa.getModulus().bitLength();
            case ECKey elliptic -> elliptic.getParams().getCurve().getField().getFieldSize();
            default -> 0;
        };
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
