-- Why a quote came to nothing, as sales knows it; an employer who declines says so itself.
CREATE TABLE quote_loss (
    quote_id UUID         NOT NULL PRIMARY KEY,
    reason   VARCHAR(40)  NOT NULL,
    word     VARCHAR(500) NULL,
    noted_by UUID         NOT NULL,
    noted_at DATETIME(6)  NOT NULL,
    CONSTRAINT fk_quote_loss_quote FOREIGN KEY (quote_id) REFERENCES quote (id),
    CONSTRAINT fk_quote_loss_noter FOREIGN KEY (noted_by) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_quote_ended ON quote (status, ended_at);
