-- A document is a row and its encrypted chunks (docs/adr/0010-vault.md); both are written once and never changed.
CREATE TABLE document (
    id           UUID          NOT NULL PRIMARY KEY,
    employer_id  UUID          NOT NULL,
    kind         VARCHAR(40)   NOT NULL,
    subject_kind VARCHAR(40)   NOT NULL,
    subject_id   UUID          NOT NULL,
    title        VARCHAR(200)  NOT NULL,
    content_type VARCHAR(100)  NOT NULL,
    size         BIGINT        NOT NULL,
    sha256       BINARY(32)    NOT NULL,
    key_id       VARCHAR(16)   NOT NULL,
    wrapped_key  VARBINARY(80) NOT NULL,
    created_by   UUID          NOT NULL,
    created_at   DATETIME(6)   NOT NULL,
    INDEX document_subject_idx (subject_kind, subject_id, created_at),
    INDEX document_employer_idx (employer_id, created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE document_chunk (
    document_id UUID       NOT NULL,
    seq         INT        NOT NULL,
    data        MEDIUMBLOB NOT NULL,
    PRIMARY KEY (document_id, seq),
    CONSTRAINT document_chunk_document_fk FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
) ENGINE = InnoDB;

-- One row a series and year: its lock makes numbers unique and, rolled back with its document, free of gaps.
CREATE TABLE document_counter (
    series VARCHAR(10) NOT NULL,
    year   INT         NOT NULL,
    last   INT         NOT NULL,
    PRIMARY KEY (series, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE document_number (
    number            VARCHAR(20) NOT NULL PRIMARY KEY,
    verification_code VARCHAR(20) NOT NULL UNIQUE,
    issued_at         DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
