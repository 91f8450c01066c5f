package nl.werkzaak.tweedespoor.document;

import nl.werkzaak.tweedespoor.document.internal.seal.PadesSeal;
import nl.werkzaak.tweedespoor.document.internal.seal.SealInspector;
import nl.werkzaak.tweedespoor.document.internal.seal.SealKey;
import org.springframework.stereotype.Component;

/**
 * Makes every later change of a document visible: PAdES baseline B. A second seal leaves the first one valid, and a
 * sealed document is as accessible as before (PDF/A-2a, PDF/UA-1).
 */
@Component
public class Seal {
    private final PadesSeal seal;
    private final SealInspector inspector;
    private final SealKey key;

    Seal(PadesSeal seal, SealInspector inspector, SealKey key) {
        this.seal = seal;
        this.inspector = inspector;
        this.key = key;
    }

    /** With which certificate, and until when. */
    public SealCertificate certificate() {
        return SealCertificate.of(key.certificate().getCertificate());
    }

    public byte[] seal(byte[] pdf, SealRequest request) {
        return seal.seal(pdf, request);
    }

    public SealReport inspect(byte[] pdf) {
        return inspector.inspect(pdf);
    }
}
