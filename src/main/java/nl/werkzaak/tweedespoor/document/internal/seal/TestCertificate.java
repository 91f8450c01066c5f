package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A self-signed certificate whose name tells every reader that it proves nothing. */
final class TestCertificate {
    static final String NAME = "TEST – Werkzaak Tweede Spoor portal – niet voor productie";
    private static final Duration VALIDITY = Duration.ofDays(3650);
    /** The demo seals documents of cases that began long ago. */
    private static final Duration BACK_DATED = Duration.ofDays(1100);

    private TestCertificate() {}

    static byte[] keystore(char[] password, Instant now) throws GeneralSecurityException, IOException {
        return keystore(password, now.minus(BACK_DATED), now.plus(VALIDITY));
    }

    static byte[] keystore(char[] password, Instant from, Instant until) throws GeneralSecurityException, IOException {
        // P-256: seals five times as fast as RSA 3072 at the same strength.
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("seal", pair.getPrivate(), password, new Certificate[] {certificate(pair, from, until)});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password);
        return out.toByteArray();
    }

    private static X509Certificate certificate(KeyPair pair, Instant from, Instant until)
            throws GeneralSecurityException, IOException {
        X500Name name = new X500NameBuilder()
                .addRDN(BCStyle.C, "NL")
                .addRDN(BCStyle.O, "TEST – niet voor productie")
                .addRDN(BCStyle.CN, NAME)
                .build();
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(127, new SecureRandom()).setBit(0),
                    Date.from(from),
                    Date.from(until),
                    name,
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
