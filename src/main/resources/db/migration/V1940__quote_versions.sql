-- A quote can take the place of an earlier one; its document is written right after it was numbered.
ALTER TABLE quote
    ADD COLUMN replaces_id UUID NULL,
    ADD CONSTRAINT uq_quote_replaces UNIQUE (replaces_id),
    ADD CONSTRAINT fk_quote_replaces FOREIGN KEY (replaces_id) REFERENCES quote (id),
    DROP CONSTRAINT ck_quote_sent,
    ADD CONSTRAINT ck_quote_numbered CHECK ((status = 'DRAFT') = (number IS NULL)
        AND (number IS NULL) = (sent_at IS NULL) AND (number IS NULL) = (expires_at IS NULL)
        AND (number IS NOT NULL OR document_id IS NULL));

-- What employers ask about a quote, and what sales answers.
CREATE TABLE quote_question (
    id          UUID          NOT NULL PRIMARY KEY,
    quote_id    UUID          NOT NULL,
    asked_by    UUID          NOT NULL,
    asked_at    DATETIME(6)   NOT NULL,
    text        VARCHAR(1000) NOT NULL,
    answered_by UUID          NULL,
    answered_at DATETIME(6)   NULL,
    answer      VARCHAR(1000) NULL,
    INDEX ix_quote_question_quote (quote_id, asked_at),
    INDEX ix_quote_question_open (answered_at, asked_at),
    CONSTRAINT fk_quote_question_quote FOREIGN KEY (quote_id) REFERENCES quote (id) ON DELETE CASCADE,
    CONSTRAINT fk_quote_question_asker FOREIGN KEY (asked_by) REFERENCES user_account (id),
    CONSTRAINT fk_quote_question_answerer FOREIGN KEY (answered_by) REFERENCES user_account (id),
    CONSTRAINT ck_quote_question_answered CHECK ((answered_at IS NULL) = (answer IS NULL)
        AND (answered_at IS NULL) = (answered_by IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
