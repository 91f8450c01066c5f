-- How often the employer was reminded to sign: none, before the last day, on the last day
ALTER TABLE agreement
    ADD COLUMN reminders TINYINT NOT NULL DEFAULT 0,
    ADD CONSTRAINT ck_agreement_reminders CHECK (reminders BETWEEN 0 AND 2);
CREATE INDEX ix_agreement_open ON agreement (status, sign_by);
