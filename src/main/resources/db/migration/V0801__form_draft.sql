CREATE TABLE form_draft (
    id         UUID         NOT NULL,
    owner_id   UUID         NOT NULL,
    kind       VARCHAR(40)  NOT NULL,
    version    BIGINT       NOT NULL,
    content    LONGTEXT     NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    updated_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    INDEX ix_form_draft_owner (owner_id, kind, updated_at),
    INDEX ix_form_draft_updated (updated_at),
    CONSTRAINT fk_form_draft_owner FOREIGN KEY (owner_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
