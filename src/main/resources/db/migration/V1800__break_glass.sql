-- An admin reads a report for a reason and for an hour: who, why, until when.
CREATE TABLE break_glass (
  id          UUID         NOT NULL PRIMARY KEY,
  report_id   UUID         NOT NULL,
  document_id UUID         NOT NULL,
  opened_by   UUID         NOT NULL,
  reason      VARCHAR(20)  NOT NULL,
  words       VARCHAR(500) NOT NULL,
  opened_at   DATETIME(6)  NOT NULL,
  until       DATETIME(6)  NOT NULL,
  CONSTRAINT break_glass_report FOREIGN KEY (report_id) REFERENCES progress_report (id),
  CONSTRAINT break_glass_document FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT break_glass_admin FOREIGN KEY (opened_by) REFERENCES user_account (id),
  CONSTRAINT break_glass_ends CHECK (until > opened_at),
  INDEX break_glass_now (opened_by, until),
  INDEX break_glass_latest (opened_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
