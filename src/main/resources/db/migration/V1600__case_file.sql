-- What was agreed, as the concluding signature pinned it: the ending of a trajectory is settled by these figures.
ALTER TABLE trajectory
  ADD COLUMN planned_minutes INT    NOT NULL DEFAULT 0 AFTER weeks,
  ADD COLUMN net_cents       BIGINT NOT NULL DEFAULT 0 AFTER planned_minutes,
  ADD COLUMN vat_cents       BIGINT NOT NULL DEFAULT 0 AFTER net_cents,
  ADD COLUMN intent_to_hire  BOOLEAN NULL,
  ADD COLUMN structural      BOOLEAN NULL;

UPDATE trajectory t
  JOIN customer_order o ON o.id = t.order_id
  SET t.planned_minutes = o.coach_hours * 60, t.net_cents = o.net_cents, t.vat_cents = o.vat_cents;

-- Goals, activities and what people promised each other, in plain words about work.
CREATE TABLE trajectory_goal (
  id            UUID         NOT NULL PRIMARY KEY,
  trajectory_id UUID         NOT NULL,
  words         VARCHAR(300) NOT NULL,
  by_day        DATE         NULL,
  reached_on    DATE         NULL,
  CONSTRAINT trajectory_goal_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
  INDEX trajectory_goal_list (trajectory_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE trajectory_activity (
  id            UUID         NOT NULL PRIMARY KEY,
  trajectory_id UUID         NOT NULL,
  type          VARCHAR(30)  NOT NULL,
  day           DATE         NOT NULL,
  goal          VARCHAR(300) NOT NULL,
  result        VARCHAR(500) NULL,
  CONSTRAINT trajectory_activity_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
  INDEX trajectory_activity_list (trajectory_id, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE trajectory_arrangement (
  id            UUID         NOT NULL PRIMARY KEY,
  trajectory_id UUID         NOT NULL,
  words         VARCHAR(300) NOT NULL,
  owner         VARCHAR(20)  NOT NULL,
  due_on        DATE         NOT NULL,
  done_on       DATE         NULL,
  CONSTRAINT trajectory_arrangement_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
  INDEX trajectory_arrangement_list (trajectory_id, due_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Of the occupational physician's paper the portal knows its date and reference, never what it says.
CREATE TABLE trajectory_pause (
  id             UUID        NOT NULL PRIMARY KEY,
  trajectory_id  UUID        NOT NULL,
  from_day       DATE        NOT NULL,
  until_day      DATE        NULL,
  word_on        DATE        NOT NULL,
  word_reference VARCHAR(60) NOT NULL,
  CONSTRAINT trajectory_pause_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
  CONSTRAINT trajectory_pause_order CHECK (until_day IS NULL OR until_day >= from_day),
  INDEX trajectory_pause_list (trajectory_id, from_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Why the second track began, for UWV's test (domain: decision, first track beside it, reason when late).
CREATE TABLE trajectory_basis (
  trajectory_id      UUID         NOT NULL PRIMARY KEY,
  decided_on         DATE         NULL,
  decision_basis     VARCHAR(30)  NULL,
  first_track        BOOLEAN      NULL,
  first_track_until  DATE         NULL,
  late_reason        VARCHAR(300) NULL,
  CONSTRAINT trajectory_basis_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE coach_time (
  id            UUID        NOT NULL PRIMARY KEY,
  trajectory_id UUID        NOT NULL,
  coach_id      UUID        NOT NULL,
  day           DATE        NOT NULL,
  minutes       INT         NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  kind          VARCHAR(20) NOT NULL,
  booked_at     DATETIME(6) NOT NULL,
  CONSTRAINT coach_time_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
  CONSTRAINT coach_time_by FOREIGN KEY (coach_id) REFERENCES coach (id),
  INDEX coach_time_list (trajectory_id, day),
  INDEX coach_time_coach (coach_id, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The money side of an early ending; written once.
CREATE TABLE trajectory_settlement (
  trajectory_id     UUID        NOT NULL PRIMARY KEY,
  reason            VARCHAR(40) NOT NULL,
  ended_on          DATE        NOT NULL,
  planned_minutes   INT         NOT NULL,
  delivered_minutes INT         NOT NULL,
  price_cents       BIGINT      NOT NULL,
  delivered_cents   BIGINT      NOT NULL,
  rest_cents        BIGINT      NOT NULL,
  total_cents       BIGINT      NOT NULL,
  asked_cents       BIGINT      NOT NULL,
  settled_by        UUID        NOT NULL,
  settled_at        DATETIME(6) NOT NULL,
  CONSTRAINT trajectory_settlement_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
  CONSTRAINT trajectory_settlement_cap CHECK (total_cents <= price_cents AND total_cents >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
