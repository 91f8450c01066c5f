package nl.werkzaak.tweedespoor.document;

import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.document.internal.scan.ScanBook;
import nl.werkzaak.tweedespoor.document.internal.scan.VirusScanner;
import nl.werkzaak.tweedespoor.employer.Employers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which documents wait for the virus scanner, were never scanned or are kept for a virus; never what stands in them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class HeldDocuments {
    private final ScanBook book;
    private final VirusScanner scanner;
    private final Employers employers;

    HeldDocuments(ScanBook book, VirusScanner scanner, Employers employers) {
        this.book = book;
        this.scanner = scanner;
        this.employers = employers;
    }

    /** Those that nobody can open first, then the oldest first; in two statements. */
    public List<HeldDocument> list(int offset, int limit) {
        var held = book.held(offset, limit);
        var rows = employers.rows(held.stream().map(ScanBook.Held::employer).toList());
        return held.stream()
                .map(each -> new HeldDocument(
                        each.id(),
                        each.employer(),
                        Objects.requireNonNull(rows.get(each.employer())).name(),
                        each.title(),
                        each.since(),
                        each.scan(),
                        each.tries(),
                        scanner.isSet()))
                .toList();
    }
}
