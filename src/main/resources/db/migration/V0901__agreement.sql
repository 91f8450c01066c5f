-- Werkzaak's own data as they stand in agreements; a change is a new row, the newest is in force.
CREATE TABLE werkzaak_legal_data (
    id                    UUID         NOT NULL,
    name                  VARCHAR(120) NOT NULL,
    kvk_number            CHAR(8)      NOT NULL,
    vat_id                VARCHAR(14)  NOT NULL,
    address               VARCHAR(120) NOT NULL,
    postcode              CHAR(7)      NOT NULL,
    town                  VARCHAR(80)  NOT NULL,
    email                 VARCHAR(254) NOT NULL,
    phone                 VARCHAR(20)  NOT NULL,
    complaints_email      VARCHAR(254) NOT NULL,
    liability_limit_cents BIGINT       NOT NULL,
    valid_from            DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    INDEX ix_werkzaak_legal_data_from (valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who may bind Werkzaak, on which ground, from when until when.
CREATE TABLE signing_mandate (
    id         UUID         NOT NULL,
    holder     VARCHAR(120) NOT NULL,
    job_title  VARCHAR(120) NOT NULL,
    reference  VARCHAR(200) NOT NULL,
    from_date  DATE         NOT NULL,
    until_date DATE         NULL,
    created_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    INDEX ix_signing_mandate_from (from_date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Texts of agreements; a version is never changed.
CREATE TABLE terms_version (
    id         UUID        NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    number     INT         NOT NULL,
    dutch      LONGTEXT    NOT NULL,
    english    LONGTEXT    NULL,
    sha256     CHAR(64)    NOT NULL,
    valid_from DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_terms_version (kind, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE agreement (
    id                 UUID         NOT NULL,
    version            BIGINT       NOT NULL,
    order_id           UUID         NOT NULL,
    current_order_id   UUID         NULL,
    employer_id        UUID         NOT NULL,
    status             VARCHAR(20)  NOT NULL,
    number             VARCHAR(40)  NOT NULL,
    verification_code  VARCHAR(40)  NOT NULL,
    content            LONGTEXT     NOT NULL,
    content_sha256     CHAR(64)     NOT NULL,
    sign_by            DATETIME(6)  NOT NULL,
    werkzaak_signer    VARCHAR(120) NULL,
    werkzaak_signed_at DATETIME(6)  NULL,
    offered_document   UUID         NULL,
    offered_sha256     CHAR(64)     NULL,
    signed_by          UUID         NULL,
    signed_name        VARCHAR(120) NULL,
    signed_account     VARCHAR(120) NULL,
    signed_at          DATETIME(6)  NULL,
    signed_document    UUID         NULL,
    signed_sha256      CHAR(64)     NULL,
    ended_at           DATETIME(6)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_agreement_number (number),
    UNIQUE KEY uq_agreement_current_order (current_order_id),
    INDEX ix_agreement_order (order_id),
    INDEX ix_agreement_employer (employer_id, status),
    CONSTRAINT fk_agreement_order FOREIGN KEY (order_id) REFERENCES customer_order (id),
    CONSTRAINT fk_agreement_employer FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT ck_agreement_signed CHECK (status <> 'SIGNED' OR (signed_by IS NOT NULL AND signed_at IS NOT NULL
        AND signed_document IS NOT NULL AND offered_sha256 IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One-time codes for signing, bound to one agreement and one person; made at sending, kept as hashes only.
CREATE TABLE signing_code (
    id           UUID         NOT NULL,
    agreement_id UUID         NOT NULL,
    user_id      UUID         NOT NULL,
    code_hash    VARCHAR(250) NULL,
    asked_at     DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NULL,
    tries        INT          NOT NULL DEFAULT 0,
    used_at      DATETIME(6)  NULL,
    ended_at     DATETIME(6)  NULL,
    PRIMARY KEY (id),
    INDEX ix_signing_code_agreement (agreement_id, user_id, asked_at),
    CONSTRAINT fk_signing_code_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT fk_signing_code_user FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
