-- A second coach reads an employability advice before anybody else does.
CREATE TABLE second_review (
  report_id  UUID         NOT NULL PRIMARY KEY,
  reviewer   UUID         NOT NULL,
  asked_at   DATETIME(6)  NOT NULL,
  decided_at DATETIME(6)  NULL,
  approved   BOOLEAN      NULL,
  remark     VARCHAR(500) NULL,
  CONSTRAINT second_review_of FOREIGN KEY (report_id) REFERENCES progress_report (id),
  CONSTRAINT second_review_by FOREIGN KEY (reviewer) REFERENCES coach (id),
  CONSTRAINT second_review_whole CHECK ((decided_at IS NULL) = (approved IS NULL)),
  INDEX second_review_open (reviewer, decided_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE progress_report ADD COLUMN second_approval DATETIME(6) NULL;
