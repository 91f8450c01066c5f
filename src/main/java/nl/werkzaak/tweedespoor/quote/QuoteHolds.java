package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldRequest;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seats held by sent quotes: few, for a few working days (docs/adr/0022-quotes.md). */
@Component
class QuoteHolds {
    static final String PURPOSE = "quote";

    /**
     * Locking reads, because the transaction's own picture may be older than the last hold of somebody else; from the
     * few holds, not from the many quotes.
     */
    private static final String HELD = """
            SELECT q.employer_id FROM hold h STRAIGHT_JOIN quote q ON q.hold_id = h.id
            WHERE h.status = 'ACTIVE' AND h.expires_at > :now AND q.status = 'SENT' LOCK IN SHARE MODE
            """;

    private final QuoteSettings settings;
    private final Capacity capacity;
    private final JdbcClient jdbc;
    private final Clock clock;

    QuoteHolds(QuoteSettings settings, Capacity capacity, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.capacity = capacity;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The end of the last working day on which a quote sent now may hold a seat, never beyond its own last day. */
    static Instant until(QuoteRules rules, LocalDate today, Instant expiresAt) {
        var end = WorkingDays.endOf(today, rules.holdWorkingDays()).toInstant();
        return end.isBefore(expiresAt) ? end : expiresAt;
    }

    /** @throws Refusal at {@code hold} when there are enough of them, or as {@link Capacity#hold} does */
    HoldId take(QuoteFacts quote, Instant until) {
        var rules = settings.lock();
        var holders = jdbc.sql(HELD)
                .param("now", QuoteQueries.utc(clock.instant()))
                .query(UUID.class)
                .list();
        if (holders.stream().filter(quote.employer().value()::equals).count() >= rules.holdsPerEmployer()) {
            throw new Refusal("quote.refusal.holdPerEmployer", rules.holdsPerEmployer()).at("hold");
        }
        if (holders.size() >= rules.holdsInAll()) {
            throw new Refusal("quote.refusal.holdsInAll", rules.holdsInAll()).at("hold");
        }
        var start = Objects.requireNonNull(quote.form().startWeek(), "a hold has a start");
        return capacity.hold(new HoldRequest(
                quote.quoted().version(),
                quote.price().extraMinutes(),
                new Week(start),
                quote.employer(),
                until,
                PURPOSE));
    }
}
