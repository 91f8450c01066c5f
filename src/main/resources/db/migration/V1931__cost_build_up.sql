-- Integral cost is computed out of what goes into a package and the rates of the day; a quote and an order pin it.
CREATE TABLE cost_rate (
    effective_from       DATE   NOT NULL PRIMARY KEY,
    hour_cents           BIGINT NOT NULL,
    placement_week_cents BIGINT NOT NULL,
    CONSTRAINT cost_rate_range CHECK (hour_cents > 0 AND placement_week_cents >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Invented examples, as the tariffs are.
INSERT INTO cost_rate (effective_from, hour_cents, placement_week_cents) VALUES ('2026-01-01', 8000, 4500);

ALTER TABLE quote_line
    DROP CONSTRAINT ck_quote_line,
    CHANGE kind policy VARCHAR(20) NOT NULL,
    ADD COLUMN cost_cents BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN tariff_from DATE NULL;

UPDATE quote_line SET policy = 'BASE_TARIFF' WHERE policy = 'PACKAGE';

ALTER TABLE quote_line
    ADD CONSTRAINT ck_quote_line CHECK (quantity BETWEEN 1 AND 999 AND minutes >= 0
        AND total_cents = quantity * unit_cents AND (unit_cents >= 0 OR policy = 'DISCOUNT') AND cost_cents >= 0),
    ADD CONSTRAINT ck_quote_line_policy CHECK (policy IN ('BASE_TARIFF', 'ADD_ON', 'TAILORED', 'DISCOUNT'));

UPDATE quote_line l
    JOIN quote q ON q.id = l.quote_id
    JOIN package_version v ON v.id = q.package_version_id
    LEFT JOIN add_on a ON a.code = l.code
SET l.cost_cents = CASE l.policy
    WHEN 'BASE_TARIFF' THEN v.cost_cents
    WHEN 'ADD_ON' THEN l.quantity * COALESCE(a.cost_cents, 0)
    WHEN 'TAILORED' THEN IF(l.minutes = 0, l.total_cents, l.quantity * ROUND(l.minutes * 8000 / 60))
    ELSE 0 END;

ALTER TABLE quote ADD COLUMN cost_cents BIGINT NOT NULL DEFAULT 0 AFTER vat_basis_points;

UPDATE quote q
SET q.cost_cents = (SELECT COALESCE(SUM(l.cost_cents), 0) FROM quote_line l WHERE l.quote_id = q.id);

ALTER TABLE customer_order_line
    ADD COLUMN policy VARCHAR(20) NOT NULL DEFAULT 'BASE_TARIFF',
    ADD COLUMN cost_cents BIGINT NOT NULL DEFAULT 0;

UPDATE customer_order_line l
    JOIN customer_order o ON o.id = l.order_id
    JOIN package_version v ON v.id = o.package_version_id
    LEFT JOIN add_on a ON a.code = l.code
    LEFT JOIN quote_line k ON k.quote_id = o.quote_id AND k.position = l.position
SET l.policy = CASE
        WHEN k.policy IS NOT NULL THEN k.policy
        WHEN l.code = 'KORTING' THEN 'DISCOUNT'
        WHEN l.code = 'MAATWERK' THEN 'TAILORED'
        WHEN a.code IS NOT NULL THEN 'ADD_ON'
        ELSE 'BASE_TARIFF' END,
    l.cost_cents = CASE
        WHEN k.cost_cents IS NOT NULL THEN k.cost_cents
        WHEN a.code IS NOT NULL THEN l.quantity * a.cost_cents
        WHEN l.code IN ('KORTING', 'MAATWERK') THEN 0
        ELSE v.cost_cents END;

ALTER TABLE customer_order ADD COLUMN cost_cents BIGINT NOT NULL DEFAULT 0 AFTER vat_basis_points;

UPDATE customer_order o
SET o.cost_cents = (SELECT COALESCE(SUM(l.cost_cents), 0) FROM customer_order_line l WHERE l.order_id = o.id);

ALTER TABLE package_version
    ADD COLUMN placement_weeks INT NOT NULL DEFAULT 0 AFTER closing_minutes,
    ADD COLUMN materials_cents BIGINT NOT NULL DEFAULT 0 AFTER placement_weeks;

UPDATE package_version v
    JOIN service_package p ON p.id = v.package_id
SET v.placement_weeks = CASE p.code WHEN 'WERKPLEK' THEN 24 WHEN 'COMPLEET' THEN 26 ELSE 0 END;

UPDATE package_version
SET materials_cents = GREATEST(0, cost_cents - coach_hours * 8000 - placement_weeks * 4500);

ALTER TABLE package_version
    DROP COLUMN cost_cents,
    ADD CONSTRAINT package_version_costs CHECK (placement_weeks BETWEEN 0 AND weeks AND materials_cents >= 0);

ALTER TABLE add_on ADD COLUMN materials_cents BIGINT NOT NULL DEFAULT 0 AFTER coach_minutes;

UPDATE add_on SET materials_cents = GREATEST(0, cost_cents - ROUND(coach_minutes * 8000 / 60));

ALTER TABLE add_on DROP COLUMN cost_cents, ADD CONSTRAINT add_on_materials CHECK (materials_cents >= 0);
