package nl.werkzaak.tweedespoor.document;

import java.util.Map;
import nl.werkzaak.tweedespoor.document.internal.scan.ScanBook;
import nl.werkzaak.tweedespoor.document.internal.scan.VirusScanner;
import org.springframework.stereotype.Component;

/** How it stands with the virus scanner, for those who look after the portal. */
@Component
public class DocumentScans {
    private final VirusScanner scanner;
    private final ScanBook book;

    DocumentScans(VirusScanner scanner, ScanBook book) {
        this.scanner = scanner;
        this.book = book;
    }

    public boolean isScannerSet() {
        return scanner.isSet();
    }

    /** How many documents wait, were never scanned, or are kept for a virus. */
    public Map<ScanStatus, Integer> counts() {
        return book.counts();
    }
}
