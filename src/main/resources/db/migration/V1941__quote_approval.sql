-- A discount above this many basis points needs a second person.
ALTER TABLE quote_rules
    ADD COLUMN discount_limit INT NOT NULL DEFAULT 1000,
    ADD CONSTRAINT ck_quote_rules_discount CHECK (discount_limit BETWEEN 0 AND 10000);
