package nl.werkzaak.tweedespoor.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the trail is still being linked, for those who look after the portal; the whole check is a command. */
@Component
public class TrailWatch {
    private final JdbcClient jdbc;
    private final TrailSeal seal;
    private final TrailStart start;

    TrailWatch(JdbcClient jdbc, AuditKey key, TrailStart start) {
        this.jdbc = jdbc;
        this.seal = new TrailSeal(key);
        this.start = start;
    }

    /**
     * How it stands.
     *
     * @param ours whether the end of the chain is the portal's own
     * @param outside rows that should have been in the chain by then
     */
    public record State(boolean ours, int outside) {}

    public State state(Instant by) {
        return jdbc.sql(
                        "SELECT head.*, (SELECT COUNT(*) FROM audit_event WHERE seq IS NULL AND at < ?) AS outside FROM ("
                                + TrailHead.READ + ") head")
                .param(LocalDateTime.ofInstant(by, ZoneOffset.UTC))
                .query((row, n) -> new State(TrailHead.of(row).isTrue(seal, start.isNoted()), row.getInt("outside")))
                .optional()
                .orElse(new State(false, 0));
    }
}
