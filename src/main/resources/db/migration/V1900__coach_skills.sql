-- Where coaches hold conversations and what they are good at; what a package asks for; what a booking wishes.
CREATE TABLE coach_place (
    place    VARCHAR(80) NOT NULL,
    coach_id UUID        NOT NULL,
    PRIMARY KEY (place, coach_id),
    KEY coach_place_coach (coach_id),
    CONSTRAINT coach_place_coach_known FOREIGN KEY (coach_id) REFERENCES coach (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO coach_place (place, coach_id) SELECT town, id FROM coach;

ALTER TABLE coach ADD COLUMN specialisms VARCHAR(100) NOT NULL DEFAULT '';

ALTER TABLE coach_leave ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'LEAVE',
    ADD CONSTRAINT coach_leave_kind CHECK (kind IN ('LEAVE', 'SICKNESS'));

ALTER TABLE service_package ADD COLUMN specialism VARCHAR(20) NULL;
UPDATE service_package SET specialism = 'CAREER' WHERE code IN ('SCAN', 'BASIS');
UPDATE service_package SET specialism = 'JOB_MATCHING' WHERE code IN ('PLUS', 'COMPLEET');
UPDATE service_package SET specialism = 'WORKPLACE' WHERE code = 'WERKPLEK';

ALTER TABLE hold ADD COLUMN place VARCHAR(80) NULL, ADD COLUMN language VARCHAR(2) NULL;

-- Weeks that a trajectory needs beyond its own and that could not be booked; the admin solves them.
CREATE TABLE hold_conflict (
    hold_id    UUID        NOT NULL,
    week_start DATE        NOT NULL,
    minutes    INT         NOT NULL,
    raised_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (hold_id, week_start),
    CONSTRAINT hold_conflict_hold FOREIGN KEY (hold_id) REFERENCES hold (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
