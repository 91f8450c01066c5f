package nl.werkzaak.tweedespoor.document.internal.scan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Objects;
import nl.werkzaak.tweedespoor.document.TamperedDocument;
import nl.werkzaak.tweedespoor.document.internal.upload.UploadFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Asks the scanner if one is set; a scanner that is away is an answer too. */
@Component
@EnableConfigurationProperties(ScanProperties.class)
public class VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);

    private final ScanProperties properties;

    public VirusScanner(ScanProperties properties) {
        this.properties = properties;
    }

    /** For a portal without a scanner. */
    public static VirusScanner none() {
        return new VirusScanner(new ScanProperties(null, 0, java.time.Duration.ZERO));
    }

    public boolean isSet() {
        return properties.isSet();
    }

    public Verdict scan(UploadFile file) {
        return scan(out -> {
            try (var in = file.open()) {
                in.transferTo(out);
            }
        });
    }

    Verdict scan(Clamd.Content content) {
        if (!isSet()) {
            return Verdict.NOT_SCANNED;
        }
        try {
            // Each time anew: the name may come to stand for another machine.
            var address = new InetSocketAddress(Objects.requireNonNull(properties.host()), properties.port());
            return new Clamd(address, properties.patience()).scan(content);
        } catch (TamperedDocument e) {
            throw e;
        } catch (Clamd.Unreachable e) {
            LOG.warn("The virus scanner does not answer: {}", e.toString());
            return Verdict.AWAY;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The virus scanner gave no verdict: {}", e.toString());
            return Verdict.UNDECIDED;
        }
    }
}
