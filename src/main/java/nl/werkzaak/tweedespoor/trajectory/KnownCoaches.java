package nl.werkzaak.tweedespoor.trajectory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which coaches an employer knows already: those who were confirmed for a trajectory of it. */
@Component
class KnownCoaches {
    private final JdbcClient jdbc;

    KnownCoaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whom the employer knows from other trajectories than this one. */
    Set<CoachId> apartFrom(TrajectoryRow row) {
        return of(Set.of(row.employer()), row.id().value()).getOrDefault(row.employer(), Set.of());
    }

    /** In one statement; an employer who knows nobody is absent. */
    Map<EmployerId, Set<CoachId>> of(Collection<EmployerId> employers) {
        return employers.isEmpty() ? Map.of() : of(employers, new UUID(0, 0));
    }

    private Map<EmployerId, Set<CoachId>> of(Collection<EmployerId> employers, UUID except) {
        var known = new HashMap<EmployerId, Set<CoachId>>();
        jdbc.sql("""
                        SELECT DISTINCT employer_id, coach_id FROM trajectory
                        WHERE employer_id IN (:employers) AND id <> :except AND coach_confirmed
                          AND status <> 'CANCELLED'
                        """)
                .param("employers", employers.stream().map(EmployerId::value).toList())
                .param("except", except)
                .query(rs -> {
                    known.computeIfAbsent(new EmployerId(rs.getObject(1, UUID.class)), id -> new HashSet<>())
                            .add(new CoachId(rs.getObject(2, UUID.class)));
                });
        return known;
    }
}
