-- What the virus scanner said of a document (docs/adr/0034-uploads.md).
ALTER TABLE document
    ADD COLUMN scan VARCHAR(20) NOT NULL DEFAULT 'OWN',
    ADD CONSTRAINT document_scan CHECK (scan IN ('OWN', 'CLEAN', 'NOT_SCANNED', 'WAITING', 'INFECTED')),
    ADD INDEX document_scan_idx (scan, created_at);

-- Reports that somebody sent before there was a scanner: those that were written here keep their words.
UPDATE document d JOIN progress_report r ON r.document_id = d.id
    SET d.scan = 'NOT_SCANNED'
    WHERE NOT EXISTS (SELECT 1 FROM report_content c WHERE c.report_id = r.id);
