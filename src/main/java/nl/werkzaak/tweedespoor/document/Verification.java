package nl.werkzaak.tweedespoor.document;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.document.internal.IssuedDocuments;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets everybody check a paper of ours that lies before them (docs/adr/0033-verification.md). Keeps nothing. */
@Service
@Transactional(readOnly = true)
public class Verification {
    private static final String NUMBER = "[A-Z]{3}-\\d{4}-\\d{6}";
    private static final String CODE = "[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}";

    private final Seal seal;
    private final IssuedDocuments issued;

    Verification(Seal seal, IssuedDocuments issued) {
        this.seal = seal;
        this.issued = issued;
    }

    /**
     * @param kind null when no copy of these very bytes is kept, which is so too when a time-stamp was taken out of them
     * @param issue of a document whose seal is valid; UNKNOWN when no copy is kept, and when it is not issued, perhaps never
     * @param test whether this portal seals with a certificate that proves nothing
     */
    public record FileAnswer(SealReport report, @Nullable DocumentKind kind, Issue issue, boolean test) {}

    /**
     * @param series null unless number and code belong together
     * @param on in Europe/Amsterdam
     */
    public record NumberAnswer(
            IssueStatus status,
            @Nullable DocumentSeries series,
            @Nullable LocalDate on) {}

    /** Holds no database connection while it looks at the file. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public FileAnswer file(byte[] file) {
        var report = seal.inspect(file);
        var test = seal.certificate().test();
        if (report.state() != SealReport.State.VALID) {
            return new FileAnswer(report, null, Issue.UNKNOWN, test);
        }
        return issued.byContent(file)
                .map(found -> new FileAnswer(report, found.kind(), found.issue(), test))
                .orElseGet(() -> new FileAnswer(report, null, Issue.UNKNOWN, test));
    }

    /** @throws Refusal at {@code number} or {@code code} when it cannot be one */
    public NumberAnswer number(String number, String code) {
        var wanted = shaped("number", number.toUpperCase().replaceAll("\\s", ""), NUMBER);
        var given = shaped("code", grouped(code.toUpperCase().replaceAll("[\\s-]", "")), CODE);
        return issued.byNumber(wanted, given)
                .map(found -> new NumberAnswer(found.issue().status(), series(wanted), day(found.at())))
                .filter(found -> found.status() != IssueStatus.UNKNOWN)
                .orElseGet(() -> new NumberAnswer(IssueStatus.UNKNOWN, null, null));
    }

    private static String shaped(String field, String text, String shape) {
        if (text.isEmpty()) {
            throw new Refusal("document.verify." + field + ".empty").at(field);
        }
        if (!text.matches(shape)) {
            throw new Refusal("document.verify." + field + ".shape").at(field);
        }
        return text;
    }

    /** Codes are typed with and without what stands between their groups. */
    private static String grouped(String code) {
        return code.length() == 12 ? code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8) : code;
    }

    private static @Nullable DocumentSeries series(String number) {
        for (var each : DocumentSeries.values()) {
            if (number.startsWith(each.letters() + "-")) {
                return each;
            }
        }
        return null;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Zones.AMSTERDAM);
    }
}
