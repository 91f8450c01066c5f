package nl.werkzaak.tweedespoor.catalog.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.catalog.PriceChange;
import nl.werkzaak.tweedespoor.catalog.VatChange;
import nl.werkzaak.tweedespoor.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was proposed, kept also after the answer; a proposal itself never changes. */
@Component
public class ProposalStore {
    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, PriceChange change) {
        jdbc.sql("INSERT INTO price_proposal (id, code, cents, effective_from) VALUES (?, ?, ?, ?)")
                .params(id, change.code(), change.price().cents(), change.effectiveFrom())
                .update();
    }

    public void add(UUID id, VatChange change) {
        jdbc.sql("INSERT INTO vat_proposal (id, basis_points, effective_from) VALUES (?, ?, ?)")
                .params(id, change.basisPoints(), change.effectiveFrom())
                .update();
    }

    public Map<UUID, PriceChange> prices(Collection<UUID> ids) {
        var found = new HashMap<UUID, PriceChange>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, code, cents, effective_from FROM price_proposal WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query(rs -> {
                        var change = new PriceChange(
                                rs.getString(2), Money.of(rs.getLong(3)), rs.getObject(4, LocalDate.class));
                        found.put(rs.getObject(1, UUID.class), change);
                    });
        }
        return found;
    }

    public Map<UUID, VatChange> vatRates(Collection<UUID> ids) {
        var found = new HashMap<UUID, VatChange>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, basis_points, effective_from FROM vat_proposal WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query(rs -> {
                        found.put(
                                rs.getObject(1, UUID.class),
                                new VatChange(rs.getInt(2), rs.getObject(3, LocalDate.class)));
                    });
        }
        return found;
    }
}
