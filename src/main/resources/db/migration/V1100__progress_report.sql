-- Progress reports: the employee sees one before the employer can open it.
CREATE TABLE progress_report (
  id             UUID          NOT NULL PRIMARY KEY,
  version        BIGINT        NOT NULL,
  trajectory_id  UUID          NOT NULL,
  employer_id    UUID          NOT NULL,
  -- The trajectory while this report is under way, else empty: one report at a time.
  under_way_for  UUID          NULL,
  status         VARCHAR(20)   NOT NULL,
  period_from    DATE          NULL,
  period_until   DATE          NULL,
  summary        VARCHAR(2000) NOT NULL DEFAULT '',
  document_id    UUID          NULL,
  written_by     UUID          NOT NULL,
  changed_at     DATETIME(6)   NOT NULL,
  submitted_at   DATETIME(6)   NULL,
  seen_on        DATE          NULL,
  seen_remark    VARCHAR(1000) NULL,
  released_at    DATETIME(6)   NULL,
  ended_at       DATETIME(6)   NULL,
  end_reason     VARCHAR(500)  NULL,
  CONSTRAINT progress_report_one UNIQUE (under_way_for),
  CONSTRAINT progress_report_trajectory FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
  CONSTRAINT progress_report_whole CHECK (status = 'DRAFT'
    OR (document_id IS NOT NULL AND period_from IS NOT NULL AND period_until IS NOT NULL)),
  CONSTRAINT progress_report_seen CHECK (status <> 'RELEASED' OR (seen_on IS NOT NULL AND released_at IS NOT NULL)),
  INDEX progress_report_list (trajectory_id, status, period_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
