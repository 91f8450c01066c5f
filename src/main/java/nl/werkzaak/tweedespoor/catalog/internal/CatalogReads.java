package nl.werkzaak.tweedespoor.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.catalog.AddOnOffer;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.catalog.Specialism;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads offers with three statements, however many packages there are. */
@Component
public class CatalogReads {
    private static final String HEADS = """
            SELECT v.id, v.number, p.code, v.example, v.weeks, v.coach_hours,
                   v.name_nl, v.name_en, v.promise_nl, v.promise_en, price.cents,
                   price.effective_from AS tariff_from, v.coach_hours * 60 AS coach_minutes, v.placement_weeks,
                   v.materials_cents,
                   (SELECT r.basis_points FROM vat_rate r WHERE r.effective_from <= :on
                    ORDER BY r.effective_from DESC LIMIT 1) AS vat,
                   %s
            FROM package_version v
            JOIN service_package p ON p.id = v.package_id
            JOIN package_price price ON price.package_id = p.id AND price.effective_from =
                (SELECT MAX(e.effective_from) FROM package_price e
                 WHERE e.package_id = p.id AND e.effective_from <= :on)
            WHERE %s
            ORDER BY p.position
            """;

    private final JdbcClient jdbc;

    CatalogReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PackageOffer> published(LocalDate on, Locale locale) {
        var heads = jdbc.sql(HEADS.formatted(CostReads.RATES, "v.status = 'PUBLISHED'"))
                .param("on", on)
                .query((rs, n) -> OfferHead.of(rs, locale))
                .list();
        return offers(heads, on, locale);
    }

    /** One of {@link #published}, if that version is among them. */
    public Optional<PackageOffer> published(PackageVersionId version, LocalDate on, Locale locale) {
        return one("v.status = 'PUBLISHED' AND v.id = :id", version, on, locale);
    }

    public Optional<PackageOffer> offer(PackageVersionId version, LocalDate on, Locale locale) {
        return one("v.status <> 'DRAFT' AND v.id = :id", version, on, locale);
    }

    private Optional<PackageOffer> one(String which, PackageVersionId version, LocalDate on, Locale locale) {
        var heads = jdbc.sql(HEADS.formatted(CostReads.RATES, which))
                .param("on", on)
                .param("id", version.value())
                .query((rs, n) -> OfferHead.of(rs, locale))
                .list();
        return offers(heads, on, locale).stream().findFirst();
    }

    public Map<PackageVersionId, HourProfile> profiles(Collection<PackageVersionId> versions) {
        var result = new HashMap<PackageVersionId, HourProfile>();
        jdbc.sql(
                        "SELECT id, weeks, coach_hours, intake_minutes, closing_minutes FROM package_version WHERE id IN (:ids)")
                .param("ids", versions.stream().map(PackageVersionId::value).toList())
                .query((rs, n) -> result.put(
                        new PackageVersionId(rs.getObject(1, UUID.class)),
                        HourProfile.of(rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getInt(5))))
                .list();
        return result;
    }

    public Optional<Specialism> specialism(PackageVersionId version) {
        return jdbc.sql("""
                        SELECT p.specialism FROM package_version v JOIN service_package p ON p.id = v.package_id
                        WHERE v.id = :id AND p.specialism IS NOT NULL
                        """)
                .param("id", version.value())
                .query(String.class)
                .optional()
                .map(Specialism::valueOf);
    }

    private List<PackageOffer> offers(List<OfferHead> heads, LocalDate on, Locale locale) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var versions = heads.stream().map(OfferHead::version).toList();
        var items = items(versions, locale);
        var addOns = addOns(versions, on, locale);
        return heads.stream()
                .map(head -> head.offer(
                        items.getOrDefault(new ItemsKey(head.version(), "CONTENT"), List.of()),
                        items.getOrDefault(new ItemsKey(head.version(), "AT_HAND"), List.of()),
                        addOns.getOrDefault(head.version(), List.of())))
                .toList();
    }

    private Map<ItemsKey, List<String>> items(List<UUID> versions, Locale locale) {
        var result = new HashMap<ItemsKey, List<String>>();
        jdbc.sql("""
                        SELECT package_version_id, kind, text_nl, text_en FROM package_item
                        WHERE package_version_id IN (:ids) ORDER BY package_version_id, kind, position
                        """)
                .param("ids", versions)
                .query((rs, n) -> result.computeIfAbsent(
                                new ItemsKey(rs.getObject(1, UUID.class), rs.getString(2)), key -> new ArrayList<>())
                        .add(text(rs, "text", locale)))
                .list();
        return result;
    }

    private Map<UUID, List<AddOnOffer>> addOns(List<UUID> versions, LocalDate on, Locale locale) {
        return jdbc
                .sql("""
                        SELECT f.package_version_id, a.code, a.name_nl, a.name_en, a.text_nl, a.text_en,
                               a.coach_minutes, 0 AS placement_weeks, a.materials_cents, price.cents,
                               price.effective_from AS tariff_from, %s
                        FROM package_version_add_on f
                        JOIN add_on a ON a.id = f.add_on_id
                        JOIN add_on_price price ON price.add_on_id = a.id AND price.effective_from =
                            (SELECT MAX(e.effective_from) FROM add_on_price e
                             WHERE e.add_on_id = a.id AND e.effective_from <= :on)
                        WHERE f.package_version_id IN (:ids)
                        ORDER BY f.package_version_id, a.position
                        """.formatted(CostReads.RATES))
                .param("on", on)
                .param("ids", versions)
                .query((rs, n) -> Map.entry(
                        rs.getObject("package_version_id", UUID.class),
                        new AddOnOffer(
                                rs.getString("code"),
                                text(rs, "name", locale),
                                text(rs, "text", locale),
                                Money.of(rs.getLong("cents")),
                                rs.getInt("coach_minutes"),
                                rs.getObject("tariff_from", LocalDate.class),
                                CostReads.buildUp(rs).at(CostReads.rates(rs)))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Dutch is required and binds; another language falls back to it. */
    static String text(ResultSet rs, String column, Locale locale) throws SQLException {
        var english = "en".equals(locale.getLanguage()) ? rs.getString(column + "_en") : null;
        return english == null ? rs.getString(column + "_nl") : english;
    }

    private record ItemsKey(UUID version, String kind) {}
}
