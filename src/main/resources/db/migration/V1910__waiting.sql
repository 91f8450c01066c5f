-- The waiting list: cases in the order of their legal urgency, and what was offered to them.
CREATE TABLE waiting_rules (
    id                 INT NOT NULL PRIMARY KEY,
    offer_working_days INT NOT NULL,
    CONSTRAINT ck_waiting_rules_one CHECK (id = 1),
    CONSTRAINT ck_waiting_rules_range CHECK (offer_working_days BETWEEN 1 AND 10)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO waiting_rules (id, offer_working_days) VALUES (1, 2);

-- draft_id has no foreign key: a draft may go before its entry. The last three columns are the order of the queue, what
-- stands in it, and the rule that a draft waits once.
CREATE TABLE waiting_entry (
    id                 UUID         NOT NULL PRIMARY KEY,
    version            BIGINT       NOT NULL,
    draft_id           UUID         NOT NULL,
    employer_id        UUID         NOT NULL,
    package_version_id UUID         NOT NULL,
    add_ons            VARCHAR(400) NOT NULL,
    extra_minutes      INT          NOT NULL,
    place              VARCHAR(80)  NULL,
    language           VARCHAR(8)   NULL,
    not_before         DATE         NOT NULL,
    passed_over        DATE         NULL,
    due                DATE         NULL,
    asked_by           UUID         NOT NULL,
    on_behalf          BOOLEAN      NOT NULL,
    asked_at           DATETIME(6)  NOT NULL,
    status             VARCHAR(20)  NOT NULL,
    hold_id            UUID         NULL,
    offered_start      DATE         NULL,
    offer_until        DATETIME(6)  NULL,
    told_at            DATETIME(6)  NULL,
    ended_at           DATETIME(6)  NULL,
    due_order          DATE AS (COALESCE(due, DATE '9999-12-31')) PERSISTENT,
    is_open            BOOLEAN AS (status IN ('WAITING', 'OFFERED')) PERSISTENT,
    open_draft         UUID AS (IF(status IN ('WAITING', 'OFFERED'), draft_id, NULL)) PERSISTENT,
    UNIQUE KEY uq_waiting_entry_draft (open_draft),
    UNIQUE KEY uq_waiting_entry_hold (hold_id),
    INDEX ix_waiting_entry_queue (is_open, due_order, asked_at, id),
    INDEX ix_waiting_entry_draft (draft_id),
    INDEX ix_waiting_entry_employer (employer_id, is_open),
    INDEX ix_waiting_entry_offer (status, offer_until),
    CONSTRAINT fk_waiting_entry_employer FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT fk_waiting_entry_package FOREIGN KEY (package_version_id) REFERENCES package_version (id),
    CONSTRAINT fk_waiting_entry_asker FOREIGN KEY (asked_by) REFERENCES user_account (id),
    CONSTRAINT fk_waiting_entry_hold FOREIGN KEY (hold_id) REFERENCES hold (id),
    CONSTRAINT ck_waiting_entry_offer CHECK (status <> 'OFFERED' OR hold_id IS NOT NULL),
    CONSTRAINT ck_waiting_entry_offered CHECK ((hold_id IS NULL) = (offered_start IS NULL)
        AND (hold_id IS NULL) = (offer_until IS NULL)),
    CONSTRAINT ck_waiting_entry_ended CHECK ((status IN ('WAITING', 'OFFERED')) = (ended_at IS NULL)),
    CONSTRAINT ck_waiting_entry_minutes CHECK (extra_minutes >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
