-- What a number was issued for, so that anybody who holds the paper can ask what became of it.
ALTER TABLE document_number
    ADD COLUMN subject_kind VARCHAR(40) NULL,
    ADD COLUMN subject_id   UUID        NULL;

UPDATE document_number n
    JOIN agreement a ON a.number = n.number
SET n.subject_kind = 'AGREEMENT', n.subject_id = a.id;

UPDATE document_number n
    JOIN quote q ON q.number = n.number
SET n.subject_kind = 'QUOTE', n.subject_id = q.id;

-- A paper that somebody has at hand is found by its hash alone.
CREATE INDEX document_sha256_idx ON document (sha256);
