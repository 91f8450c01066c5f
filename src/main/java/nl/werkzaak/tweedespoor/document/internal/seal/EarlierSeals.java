package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Finds signatures in what comes in: sealed once more, a paper of ours that somebody changed would look whole, and words
 * that look like a signature could be taken for those of our seal (docs/adr/0032-seal.md).
 */
@Component
public class EarlierSeals {
    private static final byte[] RANGE = Bytes.of("/ByteRange");
    private static final int WINDOW = 256 * 1024;
    /** Longer than anything sought, which may stand across two windows. */
    private static final int OVERLAP = 64;

    private final SealTrace trace;

    @Autowired
    EarlierSeals(SealKey key) {
        this(key.own());
    }

    private EarlierSeals(List<X509Certificate> own) {
        trace = new SealTrace(own);
    }

    /** Where nothing was sealed yet. */
    public static EarlierSeals none() {
        return new EarlierSeals(List.of());
    }

    /** @throws Refusal when the file bears a signature, or what is left of a seal of ours */
    public void refuseIn(InputStream file) throws IOException {
        var window = new byte[WINDOW];
        var signed = false;
        int kept = 0;
        for (int read = file.readNBytes(window, 0, WINDOW);
                read > 0;
                read = file.readNBytes(window, kept, WINDOW - kept)) {
            int until = kept + read;
            if (trace.isIn(window, until)) {
                throw new Refusal("document.upload.ours");
            }
            signed |= Bytes.find(window, RANGE, 0, until) >= 0;
            kept = Math.min(until, OVERLAP);
            System.arraycopy(window, until - kept, window, 0, kept);
        }
        if (signed) {
            throw new Refusal("document.upload.signed");
        }
    }
}
