CREATE TABLE employer (
    id                UUID         NOT NULL PRIMARY KEY,
    kvk_number        CHAR(8)      NOT NULL,
    name              VARCHAR(120) NOT NULL,
    address           VARCHAR(120) NOT NULL,
    postcode          CHAR(7)      NOT NULL,
    town              VARCHAR(80)  NOT NULL,
    phone             VARCHAR(20)  NULL,
    vat_id            VARCHAR(14)  NULL,
    invoice_email     VARCHAR(254) NOT NULL,
    invoice_address   VARCHAR(120) NULL,
    invoice_postcode  CHAR(7)      NULL,
    invoice_town      VARCHAR(80)  NULL,
    invoice_reference VARCHAR(60)  NULL,
    referred_by       VARCHAR(20)  NOT NULL,
    known_before      BOOLEAN      NOT NULL,
    size_band         VARCHAR(20)  NOT NULL,
    registered_at     DATETIME(6)  NOT NULL,
    version           BIGINT       NOT NULL,
    UNIQUE KEY employer_kvk (kvk_number),
    KEY employer_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE branch (
    id            UUID         NOT NULL PRIMARY KEY,
    employer_id   UUID         NOT NULL,
    name          VARCHAR(120) NOT NULL,
    address       VARCHAR(120) NOT NULL,
    postcode      CHAR(7)      NOT NULL,
    town          VARCHAR(80)  NOT NULL,
    branch_number CHAR(12)     NULL,
    version       BIGINT       NOT NULL,
    UNIQUE KEY branch_name (employer_id, name),
    CONSTRAINT branch_employer FOREIGN KEY (employer_id) REFERENCES employer (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What a user may do for an employer, on what ground (own staff or an adviser's mandate), from when until when.
CREATE TABLE membership (
    id          UUID         NOT NULL PRIMARY KEY,
    employer_id UUID         NOT NULL,
    user_id     UUID         NOT NULL,
    can_manage  BOOLEAN      NOT NULL,
    can_order   BOOLEAN      NOT NULL,
    can_sign    BOOLEAN      NOT NULL,
    mandate     VARCHAR(20)  NOT NULL,
    from_date   DATE         NOT NULL,
    until_date  DATE         NULL,
    created_at  DATETIME(6)  NOT NULL,
    version     BIGINT       NOT NULL,
    UNIQUE KEY membership_user (employer_id, user_id),
    KEY membership_by_user (user_id),
    CONSTRAINT membership_employer FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT membership_user_account FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was typed at registration, until the e-mail address is confirmed.
CREATE TABLE pending_registration (
    id                UUID         NOT NULL PRIMARY KEY,
    user_id           UUID         NOT NULL,
    kvk_number        CHAR(8)      NOT NULL,
    name              VARCHAR(120) NOT NULL,
    address           VARCHAR(120) NOT NULL,
    postcode          CHAR(7)      NOT NULL,
    town              VARCHAR(80)  NOT NULL,
    phone             VARCHAR(20)  NULL,
    vat_id            VARCHAR(14)  NULL,
    invoice_email     VARCHAR(254) NOT NULL,
    invoice_address   VARCHAR(120) NULL,
    invoice_postcode  CHAR(7)      NULL,
    invoice_town      VARCHAR(80)  NULL,
    invoice_reference VARCHAR(60)  NULL,
    referred_by       VARCHAR(20)  NOT NULL,
    known_before      BOOLEAN      NOT NULL,
    size_band         VARCHAR(20)  NOT NULL,
    asked_at          DATETIME(6)  NOT NULL,
    CONSTRAINT pending_registration_user FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE join_request (
    id          UUID        NOT NULL PRIMARY KEY,
    employer_id UUID        NOT NULL,
    user_id     UUID        NOT NULL,
    status      VARCHAR(20) NOT NULL,
    asked_at    DATETIME(6) NOT NULL,
    decided_at  DATETIME(6) NULL,
    decided_by  UUID        NULL,
    version     BIGINT      NOT NULL,
    KEY join_request_employer (employer_id, status),
    CONSTRAINT join_request_employer_fk FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT join_request_user FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Sales saw in the trade register that this person may sign for this employer.
CREATE TABLE signing_authority (
    employer_id  UUID        NOT NULL,
    user_id      UUID        NOT NULL,
    confirmed_at DATETIME(6) NOT NULL,
    confirmed_by UUID        NOT NULL,
    PRIMARY KEY (employer_id, user_id),
    CONSTRAINT signing_authority_employer FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT signing_authority_user FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE employee (
    id          UUID        NOT NULL PRIMARY KEY,
    employer_id UUID        NOT NULL,
    branch_id   UUID        NULL,
    initials    VARCHAR(20) NOT NULL,
    last_name   VARCHAR(80) NOT NULL,
    reference   VARCHAR(40) NOT NULL,
    job_title   VARCHAR(80) NULL,
    created_at  DATETIME(6) NOT NULL,
    version     BIGINT      NOT NULL,
    KEY employee_employer (employer_id, last_name),
    CONSTRAINT employee_employer_fk FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT employee_branch FOREIGN KEY (branch_id) REFERENCES branch (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE sickness_case (
    id             UUID        NOT NULL PRIMARY KEY,
    employer_id    UUID        NOT NULL,
    employee_id    UUID        NOT NULL,
    first_sick_day DATE        NOT NULL,
    opened_at      DATETIME(6) NOT NULL,
    version        BIGINT      NOT NULL,
    KEY sickness_case_employee (employee_id),
    CONSTRAINT sickness_case_employer FOREIGN KEY (employer_id) REFERENCES employer (id),
    CONSTRAINT sickness_case_employee_fk FOREIGN KEY (employee_id) REFERENCES employee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE sickness_interruption (
    case_id    UUID NOT NULL,
    from_date  DATE NOT NULL,
    until_date DATE NOT NULL,
    PRIMARY KEY (case_id, from_date),
    CONSTRAINT sickness_interruption_case FOREIGN KEY (case_id) REFERENCES sickness_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How a case read before it was corrected.
CREATE TABLE sickness_correction (
    id             UUID         NOT NULL PRIMARY KEY,
    case_id        UUID         NOT NULL,
    first_sick_day DATE         NOT NULL,
    recovered      VARCHAR(500) NOT NULL,
    corrected_at   DATETIME(6)  NOT NULL,
    corrected_by   UUID         NULL,
    CONSTRAINT sickness_correction_case FOREIGN KEY (case_id) REFERENCES sickness_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
