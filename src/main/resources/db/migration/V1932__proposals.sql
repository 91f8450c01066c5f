-- Tariffs and VAT rates that wait for a second person; the answer stands in approval, with this id as its subject.
CREATE TABLE price_proposal (
    id             UUID        NOT NULL PRIMARY KEY,
    code           VARCHAR(20) NOT NULL,
    cents          BIGINT      NOT NULL,
    effective_from DATE        NOT NULL,
    CONSTRAINT price_proposal_positive CHECK (cents > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE vat_proposal (
    id             UUID NOT NULL PRIMARY KEY,
    basis_points   INT  NOT NULL,
    effective_from DATE NOT NULL,
    CONSTRAINT vat_proposal_range CHECK (basis_points BETWEEN 0 AND 10000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
