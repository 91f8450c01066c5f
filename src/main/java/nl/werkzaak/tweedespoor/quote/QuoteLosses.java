package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why quotes came to nothing. An employer who declines gives the reason; of one that expired or was taken back sales
 * notes it after a call.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
public class QuoteLosses {
    public static final int LONGEST = 500;

    private static final String LOST = " q.status IN ('DECLINED', 'EXPIRED', 'WITHDRAWN') AND q.ended_at >= :since";

    private final JdbcClient jdbc;
    private final QuoteRepository quotes;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    QuoteLosses(JdbcClient jdbc, QuoteRepository quotes, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.quotes = quotes;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** By reason, most first; from the beginning of a day on. */
    public List<LossCount> counts(LocalDate since) {
        return jdbc.sql("SELECT COALESCE(q.decline_reason, l.reason) AS why, COUNT(*), SUM(q.net_cents)"
                        + " FROM quote q LEFT JOIN quote_loss l ON l.quote_id = q.id WHERE" + LOST
                        + " GROUP BY why ORDER BY COUNT(*) DESC, why")
                .param("since", start(since))
                .query((rs, n) -> new LossCount(
                        Optional.ofNullable(rs.getString(1))
                                .map(DeclineReason::valueOf)
                                .orElse(null),
                        rs.getInt(2),
                        new Money(rs.getLong(3))))
                .list();
    }

    /** Lost without a reason, the last first. */
    public List<QuoteRow> unexplained(LocalDate since, int offset, int limit) {
        return jdbc.sql(QuoteQueries.SELECT + " WHERE" + LOST + " AND q.decline_reason IS NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM quote_loss l WHERE l.quote_id = q.id)"
                        + " ORDER BY q.ended_at DESC, q.id LIMIT :limit OFFSET :offset")
                .param("since", start(since))
                .param("limit", limit)
                .param("offset", offset)
                .query(QuoteQueries::row)
                .list();
    }

    /** @throws Refusal when the quote was not lost without a word of the employer */
    @Transactional
    @PreAuthorize("hasRole('SALES')")
    public void note(QuoteId id, DeclineReason reason, String word) {
        TextGuard.require("word", word, LONGEST);
        var quote = quotes.lock(id.value()).orElseThrow(NotFound::new);
        if (quote.status() != QuoteStatus.EXPIRED && quote.status() != QuoteStatus.WITHDRAWN) {
            throw new Refusal("quote.loss.refusal.status");
        }
        jdbc.sql("REPLACE INTO quote_loss (quote_id, reason, word, noted_by, noted_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        reason.name(),
                        word.isBlank() ? null : word.strip(),
                        actor.require().id().value(),
                        QuoteQueries.utc(clock.instant()))
                .update();
        audit.record(AuditEvent.of("quote.loss-noted", "QUOTE", id.value())
                .employer(quote.employerId())
                .detail("reason", reason));
    }

    private static Object start(LocalDate day) {
        return QuoteQueries.utc(day.atStartOfDay(Zones.AMSTERDAM).toInstant());
    }
}
