-- Packages with their versions, contents, add-ons and dated prices.
CREATE TABLE service_package (
    id       UUID        NOT NULL PRIMARY KEY,
    code     VARCHAR(20) NOT NULL UNIQUE,
    position INT         NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE package_version (
    id              UUID         NOT NULL PRIMARY KEY,
    package_id      UUID         NOT NULL,
    number          INT          NOT NULL,
    status          VARCHAR(12)  NOT NULL,
    example         BOOLEAN      NOT NULL,
    name_nl         VARCHAR(80)  NOT NULL,
    name_en         VARCHAR(80)  NULL,
    promise_nl      VARCHAR(300) NOT NULL,
    promise_en      VARCHAR(300) NULL,
    weeks           INT          NOT NULL,
    coach_hours     INT          NOT NULL,
    intake_minutes  INT          NOT NULL,
    closing_minutes INT          NOT NULL,
    cost_cents      BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    UNIQUE KEY package_version_number (package_id, number),
    KEY package_version_status (status, package_id),
    CONSTRAINT package_version_package FOREIGN KEY (package_id) REFERENCES service_package (id),
    CONSTRAINT package_version_status_known CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    CONSTRAINT package_version_sizes CHECK (weeks BETWEEN 2 AND 104 AND coach_hours > 0
        AND intake_minutes + closing_minutes <= coach_hours * 60)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE package_item (
    package_version_id UUID         NOT NULL,
    kind               VARCHAR(10)  NOT NULL,
    position           INT          NOT NULL,
    text_nl            VARCHAR(300) NOT NULL,
    text_en            VARCHAR(300) NULL,
    PRIMARY KEY (package_version_id, kind, position),
    CONSTRAINT package_item_version FOREIGN KEY (package_version_id) REFERENCES package_version (id),
    CONSTRAINT package_item_kind CHECK (kind IN ('CONTENT', 'AT_HAND'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE package_price (
    package_id     UUID   NOT NULL,
    effective_from DATE   NOT NULL,
    cents          BIGINT NOT NULL,
    PRIMARY KEY (package_id, effective_from),
    CONSTRAINT package_price_package FOREIGN KEY (package_id) REFERENCES service_package (id),
    CONSTRAINT package_price_positive CHECK (cents > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE add_on (
    id         UUID         NOT NULL PRIMARY KEY,
    code       VARCHAR(20)  NOT NULL UNIQUE,
    position   INT          NOT NULL,
    name_nl    VARCHAR(80)  NOT NULL,
    name_en    VARCHAR(80)  NULL,
    text_nl    VARCHAR(300) NOT NULL,
    text_en    VARCHAR(300) NULL,
    cost_cents BIGINT       NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE add_on_price (
    add_on_id      UUID   NOT NULL,
    effective_from DATE   NOT NULL,
    cents          BIGINT NOT NULL,
    PRIMARY KEY (add_on_id, effective_from),
    CONSTRAINT add_on_price_add_on FOREIGN KEY (add_on_id) REFERENCES add_on (id),
    CONSTRAINT add_on_price_positive CHECK (cents > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE add_on_fit (
    package_id UUID NOT NULL,
    add_on_id  UUID NOT NULL,
    PRIMARY KEY (package_id, add_on_id),
    CONSTRAINT add_on_fit_package FOREIGN KEY (package_id) REFERENCES service_package (id),
    CONSTRAINT add_on_fit_add_on FOREIGN KEY (add_on_id) REFERENCES add_on (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE vat_rate (
    effective_from DATE NOT NULL PRIMARY KEY,
    basis_points   INT  NOT NULL,
    CONSTRAINT vat_rate_range CHECK (basis_points BETWEEN 0 AND 10000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
