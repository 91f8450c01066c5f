package nl.werkzaak.tweedespoor.document.internal.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.SealReport;
import nl.werkzaak.tweedespoor.document.SealReport.By;
import nl.werkzaak.tweedespoor.document.SealReport.Change;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks the seals of a file against its bytes and against our certificates. It takes any bytes from anybody, so it
 * looks at them raw: one pass to find signatures, one hash for each that claims to be ours.
 */
@Component
public class SealInspector {
    /** More signatures than any paper of ours carries; each costs a hash of the file. */
    private static final int MOST = 20;

    /** A reader looks for it this far (ISO 32000-1, annex H). */
    private static final int HEADER_WITHIN = 1024;

    private static final byte[] HEADER = Bytes.of("%PDF-");
    private static final byte[] ENCRYPTED = Bytes.of("/Encrypt");

    private final SealKey key;
    private final SealTrace trace;
    private final List<X509Certificate> authorities;

    SealInspector(SealKey key, SealProperties properties) {
        this.key = key;
        trace = new SealTrace(key.own());
        authorities = CertificateFiles.read(properties.tsaCertificates());
    }

    public SealReport inspect(byte[] pdf) {
        var found = RawSignature.in(pdf, MOST + 1);
        if (found.size() > MOST) {
            return SealReport.of(State.UNREADABLE);
        }
        var judged = found.stream().flatMap(each -> judge(each).stream()).toList();
        var seals = judged.stream().map(Judged::seal).toList();
        var ours = judged.stream().filter(Judged::isOurs).toList();
        if (ours.isEmpty()) {
            return trace.isIn(pdf)
                    ? new SealReport(State.CHANGED, seals, Change.BROKEN)
                    : new SealReport(withoutOurs(pdf, found), seals, null);
        }
        var change = change(judged, ours);
        return new SealReport(change == null ? State.VALID : State.CHANGED, seals, change);
    }

    private static @Nullable Change change(List<Judged> all, List<Judged> ours) {
        if (!ours.stream().allMatch(each -> each.seal().intact())) {
            return Change.BYTES;
        }
        if (ours.size() > 1) {
            return Change.SEALED_AGAIN;
        }
        if (ours.getLast().signature().coversAll()) {
            return null;
        }
        return all.getLast().signature().coversAll() ? Change.SIGNED_BY_OTHERS : Change.ADDED;
    }

    private static State withoutOurs(byte[] pdf, List<RawSignature> found) {
        if (!found.isEmpty()) {
            return State.NOT_OURS;
        }
        if (Bytes.find(pdf, HEADER, 0, HEADER_WITHIN) < 0) {
            return State.UNREADABLE;
        }
        return Bytes.find(pdf, ENCRYPTED, 0) < 0 ? State.NOT_SEALED : State.ENCRYPTED;
    }

    private record Judged(RawSignature signature, SealReport.Set seal) {
        boolean isOurs() {
            return seal.by() != By.OTHERS;
        }
    }

    /** Nothing for ranges that repeat those of a seal of ours outside the words of that seal. */
    private Optional<Judged> judge(RawSignature signature) {
        var cms = signature.der().flatMap(der -> Cms.read(der, signature.signed(), key.own()));
        return cms.isEmpty()
                ? Optional.of(new Judged(signature, SealReport.Set.of(By.OTHERS)))
                : signature.dictionary().map(words -> new Judged(signature, seal(cms.get(), words)));
    }

    private SealReport.Set seal(Cms cms, COSDictionary words) {
        var by = cms.certificate().equals(key.certificate().getCertificate()) ? By.OURS : By.FORMER;
        if (!cms.intact()) {
            return SealReport.Set.of(by);
        }
        var time = time(words);
        return new SealReport.Set(
                by,
                true,
                holder(cms.certificate()),
                words.getString(COSName.REASON),
                time.orElse(null),
                time.filter(moment -> isWithin(cms.certificate(), moment)).isPresent(),
                Optional.ofNullable(cms.stamp())
                        .filter(stamp -> stamp.isTrusted(authorities))
                        .map(Stamp::time)
                        .orElse(null));
    }

    /** As whoever issued the certificate knows its holder; what the file calls itself is only the file's word. */
    private static @Nullable String holder(X509Certificate certificate) {
        var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return Stream.of(BCStyle.O, BCStyle.CN)
                .flatMap(kind -> Stream.of(subject.getRDNs(kind)))
                .map(part -> IETFUtils.valueToString(part.getFirst().getValue()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Instant> time(COSDictionary words) {
        return Optional.ofNullable(words.getDate(COSName.M)).map(Calendar::toInstant);
    }

    private static boolean isWithin(X509Certificate certificate, Instant moment) {
        return !moment.isBefore(certificate.getNotBefore().toInstant())
                && !moment.isAfter(certificate.getNotAfter().toInstant());
    }
}
