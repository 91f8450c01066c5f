package nl.werkzaak.tweedespoor.document;

import java.time.LocalDateTime;
import java.util.concurrent.ThreadLocalRandom;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employer's row for documents to belong to; nothing else of it matters here. */
public final class SomeEmployer {
    private SomeEmployer() {}

    public static EmployerId in(JdbcClient jdbc) {
        EmployerId id = EmployerId.next();
        jdbc.sql("""
                        INSERT INTO employer (id, kvk_number, name, address, postcode, town, invoice_email, referred_by,
                            known_before, size_band, registered_at, version)
                        VALUES (?, ?, 'Eigenaar van documenten', 'Dorpsstraat 1', '4001 AA', 'Tiel',
                            'factuur@eigenaar.example', 'OTHER', FALSE, 'SMALL', ?, 0)
                        """)
                .params(
                        id.value(),
                        "%08d".formatted(ThreadLocalRandom.current().nextInt(90_000_000, 99_999_999)),
                        LocalDateTime.of(2026, 3, 2, 10, 0))
                .update();
        return id;
    }
}
