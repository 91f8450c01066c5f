-- Mails wait here until a server takes them. One row per event key: a fact is told once.
CREATE TABLE outbox_mail (
  id              UUID         NOT NULL PRIMARY KEY,
  event_key       VARCHAR(190) NOT NULL,
  recipient       VARCHAR(254) NOT NULL,
  locale          VARCHAR(10)  NOT NULL,
  template        VARCHAR(80)  NOT NULL,
  template_values LONGTEXT     NOT NULL CHECK (JSON_VALID(template_values)),
  state           VARCHAR(10)  NOT NULL CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'HELD')),
  attempts        INT          NOT NULL DEFAULT 0,
  created_at      DATETIME(6)  NOT NULL,
  next_attempt    DATETIME(6)  NOT NULL,
  sent_at         DATETIME(6)  NULL,
  message_id      VARCHAR(120) NOT NULL,
  last_error      VARCHAR(200) NULL,
  -- The mail as sent; filled in profile demo only, where a newcomer reads it instead of a mailbox.
  demo_subject    VARCHAR(200) NULL,
  demo_body       TEXT         NULL,
  CONSTRAINT outbox_mail_event UNIQUE (event_key),
  INDEX outbox_mail_due (state, next_attempt),
  INDEX outbox_mail_created (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
