package nl.werkzaak.tweedespoor.document.internal.seal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.werkzaak.tweedespoor.document.SealStamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Time-stamps that were missed, for all processes together. Each change is a transaction of its own, so that nobody who
 * seals waits for somebody else's.
 */
@Component
class StampBook {
    private final JdbcClient jdbc;

    StampBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    SealStamps stamps() {
        return jdbc.sql("SELECT missed, since FROM seal_stamps WHERE id = 1")
                .query((row, n) -> {
                    var since = row.getObject("since", LocalDateTime.class);
                    return new SealStamps(
                            true, row.getLong("missed"), since == null ? null : since.toInstant(ZoneOffset.UTC));
                })
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void missed(Instant at) {
        jdbc.sql("UPDATE seal_stamps SET since = COALESCE(since, ?), missed = missed + 1 WHERE id = 1")
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** One was given again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void answered() {
        jdbc.sql("UPDATE seal_stamps SET missed = 0, since = NULL WHERE id = 1 AND missed > 0")
                .update();
    }
}
