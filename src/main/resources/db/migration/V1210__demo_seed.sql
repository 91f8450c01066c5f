-- One row once the demo content was made; only profile demo writes it.
CREATE TABLE demo_seed (
  id          INT         NOT NULL PRIMARY KEY CHECK (id = 1),
  started_at  DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL
) ENGINE = InnoDB;
