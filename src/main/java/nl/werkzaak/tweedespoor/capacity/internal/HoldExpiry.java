package nl.werkzaak.tweedespoor.capacity.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.HoldId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Frees what was held too long: each hold in a transaction of its own, checked again under its lock. */
@Component
public class HoldExpiry {
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final HoldBook book;
    private final Attempts attempts;
    private final CurrentActor actors;
    private final Clock clock;

    HoldExpiry(JdbcClient jdbc, HoldBook book, Attempts attempts, CurrentActor actors, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.attempts = attempts;
        this.actors = actors;
        this.clock = clock;
    }

    /** Expires the holds that are due and tells how many; another node may do the same at the same time. */
    public int expireDue() {
        return actors.runAs(Actor.SYSTEM, () -> {
            var now = clock.instant();
            var expired = 0;
            for (var hold : due()) {
                if (attempts.run(() -> book.expire(hold, now))) {
                    expired++;
                }
            }
            return expired;
        });
    }

    private List<HoldId> due() {
        return jdbc.sql("""
                        SELECT id FROM hold WHERE status = 'ACTIVE' AND expires_at <= :now
                        ORDER BY expires_at LIMIT :batch
                        """)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("batch", BATCH)
                .query((rs, n) -> new HoldId(rs.getObject(1, UUID.class)))
                .list();
    }
}
