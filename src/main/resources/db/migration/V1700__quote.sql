-- Requests for a quote, quotes with their lines, and how many seats quotes may hold.
CREATE TABLE quote_rules (
    id                 INT NOT NULL PRIMARY KEY,
    valid_days         INT NOT NULL,
    hold_working_days  INT NOT NULL,
    holds_per_employer INT NOT NULL,
    holds_in_all       INT NOT NULL,
    CONSTRAINT ck_quote_rules_one CHECK (id = 1),
    CONSTRAINT ck_quote_rules_range CHECK (valid_days BETWEEN 1 AND 90 AND hold_working_days BETWEEN 1 AND 5
        AND holds_per_employer >= 0 AND holds_in_all >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO quote_rules (id, valid_days, hold_working_days, holds_per_employer, holds_in_all) VALUES (1, 14, 5, 1, 3);

CREATE TABLE quote_request (
    id                 UUID          NOT NULL PRIMARY KEY,
    version            BIGINT        NOT NULL,
    employer_id        UUID          NOT NULL,
    asked_by           UUID          NOT NULL,
    package_version_id UUID          NULL,
    wish               VARCHAR(1000) NOT NULL,
    preferred_start    DATE          NULL,
    status             VARCHAR(20)   NOT NULL,
    asked_at           DATETIME(6)   NOT NULL,
    answer_by          DATETIME(6)   NOT NULL,
    escalated_at       DATETIME(6)   NULL,
    ended_at           DATETIME(6)   NULL,
    ended_by           UUID          NULL,
    close_reason       VARCHAR(40)   NULL,
    close_word         VARCHAR(500)  NULL,
    INDEX ix_quote_request_open (status, answer_by),
    INDEX ix_quote_request_employer (employer_id, asked_at),
    CONSTRAINT fk_quote_request_employer FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT fk_quote_request_asker FOREIGN KEY (asked_by) REFERENCES user_account (id),
    CONSTRAINT fk_quote_request_ender FOREIGN KEY (ended_by) REFERENCES user_account (id),
    CONSTRAINT fk_quote_request_package FOREIGN KEY (package_version_id) REFERENCES package_version (id),
    CONSTRAINT ck_quote_request_ended CHECK ((status = 'OPEN') = (ended_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE quote (
    id                    UUID          NOT NULL PRIMARY KEY,
    version               BIGINT        NOT NULL,
    employer_id           UUID          NOT NULL,
    request_id            UUID          NULL,
    status                VARCHAR(20)   NOT NULL,
    package_version_id    UUID          NOT NULL,
    package_code          VARCHAR(40)   NOT NULL,
    package_name          VARCHAR(200)  NOT NULL,
    package_number        INT           NOT NULL,
    weeks                 INT           NOT NULL,
    coach_hours           INT           NOT NULL,
    extra_minutes         INT           NOT NULL,
    discount_basis_points INT           NOT NULL,
    net_cents             BIGINT        NOT NULL,
    vat_cents             BIGINT        NOT NULL,
    vat_basis_points      INT           NOT NULL,
    start_week            DATE          NULL,
    hold_wanted           BOOLEAN       NOT NULL,
    valid_days            INT           NOT NULL,
    word                  VARCHAR(1000) NOT NULL,
    created_by            UUID          NOT NULL,
    changed_at            DATETIME(6)   NOT NULL,
    number                VARCHAR(40)   NULL,
    verification_code     VARCHAR(20)   NULL,
    sent_by               UUID          NULL,
    sent_at               DATETIME(6)   NULL,
    expires_at            DATETIME(6)   NULL,
    hold_id               UUID          NULL,
    document_id           UUID          NULL,
    ended_at              DATETIME(6)   NULL,
    ended_by              UUID          NULL,
    decline_reason        VARCHAR(40)   NULL,
    end_word              VARCHAR(500)  NULL,
    order_draft_id        UUID          NULL,
    UNIQUE KEY uq_quote_number (number),
    UNIQUE KEY uq_quote_hold (hold_id),
    INDEX ix_quote_employer (employer_id, status, sent_at),
    INDEX ix_quote_due (status, expires_at),
    INDEX ix_quote_changed (changed_at, id),
    INDEX ix_quote_status_changed (status, changed_at, id),
    INDEX ix_quote_request (request_id, status),
    CONSTRAINT fk_quote_employer FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT fk_quote_request FOREIGN KEY (request_id) REFERENCES quote_request (id),
    CONSTRAINT fk_quote_package FOREIGN KEY (package_version_id) REFERENCES package_version (id),
    CONSTRAINT fk_quote_creator FOREIGN KEY (created_by) REFERENCES user_account (id),
    CONSTRAINT fk_quote_sender FOREIGN KEY (sent_by) REFERENCES user_account (id),
    CONSTRAINT fk_quote_hold FOREIGN KEY (hold_id) REFERENCES hold (id),
    CONSTRAINT fk_quote_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT ck_quote_sent CHECK ((status = 'DRAFT') = (number IS NULL) AND (number IS NULL) = (sent_at IS NULL)
        AND (number IS NULL) = (expires_at IS NULL) AND (number IS NULL) = (document_id IS NULL)),
    CONSTRAINT ck_quote_ended CHECK ((status IN ('DRAFT', 'SENT')) = (ended_at IS NULL)),
    CONSTRAINT ck_quote_price CHECK (net_cents >= 0 AND vat_cents >= 0 AND discount_basis_points BETWEEN 0 AND 10000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE quote_line (
    quote_id    UUID         NOT NULL,
    position    INT          NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    code        VARCHAR(40)  NOT NULL,
    name        VARCHAR(200) NOT NULL,
    quantity    INT          NOT NULL,
    unit_cents  BIGINT       NOT NULL,
    total_cents BIGINT       NOT NULL,
    minutes     INT          NOT NULL,
    PRIMARY KEY (quote_id, position),
    CONSTRAINT fk_quote_line_quote FOREIGN KEY (quote_id) REFERENCES quote (id) ON DELETE CASCADE,
    CONSTRAINT ck_quote_line CHECK (quantity >= 1 AND minutes >= 0 AND total_cents = quantity * unit_cents
        AND (unit_cents >= 0 OR kind = 'DISCOUNT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- An order made from an accepted quote; one quote becomes one order.
ALTER TABLE customer_order
    ADD COLUMN quote_id UUID NULL,
    ADD COLUMN on_behalf BOOLEAN NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT uq_customer_order_quote UNIQUE (quote_id),
    ADD CONSTRAINT fk_customer_order_quote FOREIGN KEY (quote_id) REFERENCES quote (id);
