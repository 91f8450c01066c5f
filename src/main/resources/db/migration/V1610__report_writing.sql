-- A report is written here or uploaded; an employability advice goes the same way as a progress report.
ALTER TABLE progress_report
  ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'PROGRESS' AFTER employer_id;

-- What is being written belongs to the case and not to its writer, so that a stand-in can go on.
CREATE TABLE report_draft (
  trajectory_id UUID        NOT NULL,
  kind          VARCHAR(20) NOT NULL,
  version       BIGINT      NOT NULL,
  content       LONGTEXT    NOT NULL,
  changed_by    UUID        NOT NULL,
  changed_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (trajectory_id, kind),
  CONSTRAINT report_draft_of FOREIGN KEY (trajectory_id) REFERENCES trajectory (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The words from which a report's document was made: shown beside the next one, and the base of a correction.
CREATE TABLE report_content (
  report_id UUID     NOT NULL PRIMARY KEY,
  content   LONGTEXT NOT NULL,
  CONSTRAINT report_content_of FOREIGN KEY (report_id) REFERENCES progress_report (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
