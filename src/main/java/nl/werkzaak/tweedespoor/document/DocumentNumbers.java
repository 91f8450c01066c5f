package nl.werkzaak.tweedespoor.document;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives numbers at issue, never to drafts (docs/adr/0005-ids-and-numbers.md). */
@Service
@Transactional(readOnly = true)
public class DocumentNumbers {
    /** Letters and digits that nobody confuses when reading them out over the phone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next number of the series in the Dutch calendar year. Only within the transaction that issues the document:
     * it holds the series' row until that transaction ends, so a rolled-back issue leaves no gap.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber next(DocumentSeries series) {
        int year = Zones.today(clock).getYear();
        String number = "%s-%d-%06d".formatted(series.letters(), year, serial(series, year));
        String code = code();
        jdbc.sql("INSERT INTO document_number (number, verification_code, issued_at) VALUES (?, ?, ?)")
                .params(number, code, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return new DocumentNumber(number, code);
    }

    /** The same, for a record that is there already; whoever holds the paper may ask what became of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber next(DocumentSeries series, DocumentSubject subject) {
        var number = next(series);
        belongsTo(number, subject);
        return number;
    }

    /** Says what a number was issued for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void belongsTo(DocumentNumber number, DocumentSubject subject) {
        jdbc.sql("UPDATE document_number SET subject_kind = ?, subject_id = ? WHERE number = ?")
                .params(subject.kind().name(), subject.id(), number.number())
                .update();
    }

    private int serial(DocumentSeries series, int year) {
        return jdbc.sql("INSERT INTO document_counter (series, year, last) VALUES (?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE last = last + 1 RETURNING last")
                .params(series.letters(), year)
                .query(Integer.class)
                .single();
    }

    /** 59 bits in three groups of four. */
    private static String code() {
        StringBuilder code = new StringBuilder("####-####-####");
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == '#') {
                code.setCharAt(i, ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
        }
        return code.toString();
    }
}
