package nl.werkzaak.tweedespoor.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** What dated prices and rates have in common: they count from a later day on, and wait for a second person. */
@Component
class Proposals {
    private static final int MOST = 200;

    private final Approvals approvals;
    private final Clock clock;

    Proposals(Approvals approvals, Clock clock) {
        this.approvals = approvals;
        this.clock = clock;
    }

    /** What has counted for a day is never changed, only followed. */
    void requireFuture(LocalDate day) {
        if (!day.isAfter(Zones.today(clock))) {
            throw new Refusal("catalog.price.past").at("effectiveFrom");
        }
    }

    /** Those of a kind that wait, the oldest first. */
    <T> List<Proposal<T>> open(ApprovalKind kind, Function<Collection<UUID>, Map<UUID, T>> changes) {
        var rows =
                approvals.open(MOST).stream().filter(row -> row.kind() == kind).toList();
        var found = changes.apply(rows.stream().map(ApprovalRow::subject).toList());
        return rows.stream()
                .filter(row -> found.containsKey(row.subject()))
                .map(row -> new Proposal<>(row, found.get(row.subject())))
                .toList();
    }
}
