-- Seats of the pilot, coaches and their weeks, holds. A week is named by its Monday.
CREATE TABLE pilot (
    id     INT  NOT NULL PRIMARY KEY,
    starts DATE NOT NULL,
    ends   DATE NOT NULL,
    CONSTRAINT pilot_one CHECK (id = 1),
    CONSTRAINT pilot_order CHECK (starts < ends)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE pilot_maximum (
    effective_from DATE NOT NULL PRIMARY KEY,
    seats          INT  NOT NULL,
    CONSTRAINT pilot_maximum_range CHECK (seats BETWEEN 0 AND 1000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE pilot_week (
    week_start DATE NOT NULL PRIMARY KEY,
    max        INT  NOT NULL,
    booked     INT  NOT NULL DEFAULT 0,
    CONSTRAINT pilot_week_seats CHECK (booked BETWEEN 0 AND max)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE coach (
    id           UUID         NOT NULL PRIMARY KEY,
    user_id      UUID         NULL UNIQUE,
    name         VARCHAR(120) NOT NULL,
    town         VARCHAR(80)  NOT NULL,
    phone        VARCHAR(20)  NOT NULL,
    languages    VARCHAR(100) NOT NULL,
    max_caseload INT          NOT NULL,
    stand_in_id  UUID         NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT coach_user FOREIGN KEY (user_id) REFERENCES user_account (id),
    CONSTRAINT coach_stand_in FOREIGN KEY (stand_in_id) REFERENCES coach (id),
    CONSTRAINT coach_caseload CHECK (max_caseload BETWEEN 0 AND 100),
    CONSTRAINT coach_not_own_stand_in CHECK (stand_in_id IS NULL OR stand_in_id <> id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE coach_hours (
    coach_id         UUID NOT NULL,
    valid_from       DATE NOT NULL,
    valid_until      DATE NULL,
    minutes_per_week INT  NOT NULL,
    PRIMARY KEY (coach_id, valid_from),
    CONSTRAINT coach_hours_coach FOREIGN KEY (coach_id) REFERENCES coach (id),
    CONSTRAINT coach_hours_range CHECK (minutes_per_week BETWEEN 0 AND 3600)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE coach_leave (
    coach_id    UUID NOT NULL,
    first_day   DATE NOT NULL,
    last_day    DATE NOT NULL,
    PRIMARY KEY (coach_id, first_day),
    CONSTRAINT coach_leave_coach FOREIGN KEY (coach_id) REFERENCES coach (id),
    CONSTRAINT coach_leave_order CHECK (first_day <= last_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- minutes_contract: hours less leave. minutes_available: the same, or what was already booked when leave came later;
-- such a week takes no more work and shows as a conflict.
CREATE TABLE coach_week (
    week_start        DATE NOT NULL,
    coach_id          UUID NOT NULL,
    minutes_contract  INT  NOT NULL,
    minutes_available INT  NOT NULL,
    minutes_booked    INT  NOT NULL DEFAULT 0,
    caseload_max      INT  NOT NULL,
    caseload_booked   INT  NOT NULL DEFAULT 0,
    PRIMARY KEY (week_start, coach_id),
    KEY coach_week_coach (coach_id, week_start),
    CONSTRAINT coach_week_coach_known FOREIGN KEY (coach_id) REFERENCES coach (id),
    CONSTRAINT coach_week_minutes CHECK (minutes_booked BETWEEN 0 AND minutes_available),
    CONSTRAINT coach_week_caseload CHECK (caseload_booked BETWEEN 0 AND caseload_max)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE hold (
    id                 UUID        NOT NULL PRIMARY KEY,
    package_version_id UUID        NOT NULL,
    employer_id        UUID        NOT NULL,
    coach_id           UUID        NOT NULL,
    start_week         DATE        NOT NULL,
    weeks              INT         NOT NULL,
    status             VARCHAR(12) NOT NULL,
    purpose            VARCHAR(40) NOT NULL,
    created_at         DATETIME(6) NOT NULL,
    expires_at         DATETIME(6) NOT NULL,
    version            BIGINT      NOT NULL,
    KEY hold_expiry (status, expires_at),
    KEY hold_employer (employer_id, status),
    CONSTRAINT hold_package_version FOREIGN KEY (package_version_id) REFERENCES package_version (id),
    CONSTRAINT hold_coach FOREIGN KEY (coach_id) REFERENCES coach (id),
    CONSTRAINT hold_status CHECK (status IN ('ACTIVE', 'CONFIRMED', 'RELEASED', 'EXPIRED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The weeks a hold books now; freed weeks are gone from here.
CREATE TABLE hold_week (
    hold_id    UUID NOT NULL,
    week_start DATE NOT NULL,
    coach_id   UUID NOT NULL,
    minutes    INT  NOT NULL,
    PRIMARY KEY (hold_id, week_start),
    KEY hold_week_coach (coach_id, week_start),
    CONSTRAINT hold_week_hold FOREIGN KEY (hold_id) REFERENCES hold (id),
    CONSTRAINT hold_week_pilot_week FOREIGN KEY (week_start) REFERENCES pilot_week (week_start),
    CONSTRAINT hold_week_coach_week FOREIGN KEY (week_start, coach_id) REFERENCES coach_week (week_start, coach_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
