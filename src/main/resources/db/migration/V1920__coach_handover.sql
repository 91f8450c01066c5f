-- What the coach who hands a trajectory over is to be told of, for the old and the new coach and the admin.
CREATE TABLE coach_handover (
  id            UUID          NOT NULL PRIMARY KEY,
  trajectory_id UUID          NOT NULL,
  from_coach_id UUID          NOT NULL,
  to_coach_id   UUID          NOT NULL,
  words         VARCHAR(1000) NOT NULL,
  written_by    UUID          NOT NULL,
  written_at    DATETIME(6)   NOT NULL,
  INDEX coach_handover_trajectory (trajectory_id, written_at),
  INDEX coach_handover_from (from_coach_id, written_at),
  INDEX coach_handover_to (to_coach_id, written_at),
  CONSTRAINT coach_handover_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
  CONSTRAINT coach_handover_from_known FOREIGN KEY (from_coach_id) REFERENCES coach (id),
  CONSTRAINT coach_handover_to_known FOREIGN KEY (to_coach_id) REFERENCES coach (id),
  CONSTRAINT coach_handover_changes CHECK (from_coach_id <> to_coach_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
