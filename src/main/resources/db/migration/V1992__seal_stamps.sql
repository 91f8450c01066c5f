-- How many documents were sealed without a time-stamp since one was last given: one row that all processes share.
CREATE TABLE seal_stamps (
    id     TINYINT     NOT NULL PRIMARY KEY,
    missed BIGINT      NOT NULL,
    since  DATETIME(6),
    CONSTRAINT seal_stamps_one CHECK (id = 1),
    CONSTRAINT seal_stamps_since CHECK (missed >= 0 AND (missed = 0) = (since IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO seal_stamps (id, missed) VALUES (1, 0);
