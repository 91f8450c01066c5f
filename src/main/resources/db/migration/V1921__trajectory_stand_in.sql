-- Who works on a trajectory in the coach's place, on exactly these days.
CREATE TABLE trajectory_stand_in (
  trajectory_id UUID NOT NULL,
  coach_id      UUID NOT NULL,
  from_day      DATE NOT NULL,
  until_day     DATE NOT NULL,
  PRIMARY KEY (trajectory_id, from_day),
  INDEX trajectory_stand_in_coach (coach_id, until_day),
  CONSTRAINT trajectory_stand_in_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
  CONSTRAINT trajectory_stand_in_coach_known FOREIGN KEY (coach_id) REFERENCES coach (id),
  CONSTRAINT trajectory_stand_in_order CHECK (from_day <= until_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
