-- What sales keeps of an employer: who looks after it, what comes next, notes, and why something was lost.
CREATE TABLE sales_file (
    employer_id UUID         NOT NULL PRIMARY KEY,
    version     BIGINT       NOT NULL,
    owner       UUID         NULL,
    next_on     DATE         NULL,
    next_what   VARCHAR(200) NULL,
    INDEX ix_sales_file_owner (owner, employer_id),
    INDEX ix_sales_file_next (next_on),
    CONSTRAINT fk_sales_file_employer FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT fk_sales_file_owner FOREIGN KEY (owner) REFERENCES user_account (id),
    CONSTRAINT ck_sales_file_next CHECK ((next_on IS NULL) = (next_what IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE sales_note (
    id          UUID          NOT NULL PRIMARY KEY,
    employer_id UUID          NOT NULL,
    text        VARCHAR(1000) NOT NULL,
    written_by  UUID          NOT NULL,
    written_at  DATETIME(6)   NOT NULL,
    INDEX ix_sales_note_employer (employer_id, written_at),
    CONSTRAINT fk_sales_note_employer FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT fk_sales_note_writer FOREIGN KEY (written_by) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Search by the beginnings of words; every word counts, also those that a search engine would leave out.
SET SESSION innodb_ft_enable_stopword = OFF;
CREATE FULLTEXT INDEX ft_employer ON employer (name, town);
CREATE INDEX ix_quote_employer_changed ON quote (employer_id, changed_at);
