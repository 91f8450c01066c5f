-- An employer makes a standard quote without sales; how many may be open at the same time, per employer.
ALTER TABLE quote
    ADD COLUMN self_made BOOLEAN NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT ck_quote_self_made CHECK (NOT self_made
        OR (hold_id IS NULL AND discount_basis_points = 0 AND status <> 'DRAFT'));

ALTER TABLE quote_rules
    ADD COLUMN self_made_open INT NOT NULL DEFAULT 5,
    ADD CONSTRAINT ck_quote_rules_self_made CHECK (self_made_open BETWEEN 0 AND 100);
