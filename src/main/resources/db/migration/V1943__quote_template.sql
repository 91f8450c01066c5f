-- The text with which a quote for a package begins; each change is a new version, and a quote knows which one it had.
CREATE TABLE quote_template (
    id           UUID          NOT NULL PRIMARY KEY,
    package_code VARCHAR(40)   NOT NULL,
    number       INT           NOT NULL,
    text         VARCHAR(1000) NOT NULL,
    written_by   UUID          NOT NULL,
    written_at   DATETIME(6)   NOT NULL,
    CONSTRAINT uq_quote_template UNIQUE (package_code, number),
    CONSTRAINT fk_quote_template_writer FOREIGN KEY (written_by) REFERENCES user_account (id),
    CONSTRAINT ck_quote_template_number CHECK (number >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE quote
    ADD COLUMN template_id UUID NULL,
    ADD CONSTRAINT fk_quote_template FOREIGN KEY (template_id) REFERENCES quote_template (id);
