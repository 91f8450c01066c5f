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
        var ours = jdbc.sql(TrailHead.READ)
                .query((row, n) -> TrailHead.of(row))
                .optional()
                .filter(head -> head.isTrue(seal, start.isNoted()))
                .isPresent();
        var outside = jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE seq IS NULL AND at < ?")
                .param(LocalDateTime.ofInstant(by, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return new State(ours, outside);
    }
}
