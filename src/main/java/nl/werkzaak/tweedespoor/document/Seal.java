package nl.werkzaak.tweedespoor.document;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.werkzaak.tweedespoor.document.internal.seal.PadesSeal;
import nl.werkzaak.tweedespoor.document.internal.seal.SealInspector;
import nl.werkzaak.tweedespoor.document.internal.seal.SealKey;
import nl.werkzaak.tweedespoor.document.internal.seal.SealTurns;
import nl.werkzaak.tweedespoor.document.internal.seal.TimestampAuthority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes every later change of a document visible: PAdES baseline B, or T with a time-stamp authority
 * (docs/adr/0032-seal.md). A paper gets one seal; a sealed document is as accessible as before (PDF/A-2a,
 * PDF/UA-1).
 */
@Component
public class Seal {
    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SealTurns turns = new SealTurns(PATIENCE);
    private final PadesSeal seal;
    private final SealInspector inspector;
    private final SealKey key;
    private final TimestampAuthority authority;

    Seal(PadesSeal seal, SealInspector inspector, SealKey key, TimestampAuthority authority) {
        this.seal = seal;
        this.inspector = inspector;
        this.key = key;
        this.authority = authority;
    }

    /** With which certificate, and until when. */
    public SealCertificate certificate() {
        return SealCertificate.of(key.certificate().getCertificate());
    }

    /** Whether documents get the time-stamps that they should have. */
    public SealStamps stamps() {
        return authority.stamps();
    }

    public byte[] seal(byte[] pdf, SealRequest request) {
        return seal.seal(pdf, request);
    }

    /**
     * Seals a file that is not of our making; nothing when it does not let itself be sealed. The sealed one stands on
     * disk again, so that its memory is free for the next.
     */
    public Optional<CheckedUpload> trySeal(CheckedUpload upload, SealRequest request) throws IOException {
        return turns.take(() -> {
            byte[] whole;
            try (var bytes = upload.open()) {
                whole = seal.seal(bytes.readAllBytes(), request);
            } catch (RuntimeException refused) {
                // Its message may repeat what stands in the file.
                LOG.warn(
                        "A file that came from outside could not be sealed: {}",
                        refused.getClass().getName());
                return Optional.empty();
            }
            return inspector.inspect(whole).state() == SealReport.State.VALID
                    ? Optional.of(upload.replaced(whole))
                    : Optional.empty();
        });
    }

    /** Takes any bytes, in time and memory that grow with their length only. */
    public SealReport inspect(byte[] pdf) {
        return inspector.inspect(pdf);
    }
}
