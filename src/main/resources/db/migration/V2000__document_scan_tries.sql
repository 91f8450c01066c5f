-- How often the virus scanner took a file and gave no verdict, and when last: the others go first (docs/adr/0034-uploads.md).
ALTER TABLE document
    ADD COLUMN scan_tries    INT         NOT NULL DEFAULT 0,
    ADD COLUMN scan_tried_at DATETIME(6) NULL;
